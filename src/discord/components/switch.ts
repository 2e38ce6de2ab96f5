import type { AnswerNote } from '../../answer/answer.js';
import { ledBy } from '../../answer/lead.js';
import { shownPoints } from '../../answer/shown-points.js';
import type { Language } from '../../regulation/language.js';
import type { App } from '../app.js';
import { answerView, suggestionsView } from '../views/answer-view.js';
import { partsView } from '../views/parts-view.js';
import { questionLine, readQuestion } from '../views/question-line.js';
import { sectionView } from '../views/section-view.js';
import { type Stage, stageFor } from '../views/stage.js';
import type { View } from '../views/view.js';
import { askerOf, type ComponentHandler, placementForReader } from './handler.js';
import { actionsOf, sectionsShown } from './shown.js';

/** Shows what a message says in the other language: in place where only the member sees it, else privately. */
export const switchButton: ComponentHandler<'switch'> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const language = otherLanguage(action.language, input.language);
    const stage = stageFor(app, language, input.language, askerOf(input, this.placement(action, input)));
    if (action.sections.length === 0) return unsureView(input.message, input.userId, stage, app);

    const shown = sectionsShown(action.sections, app.regulation);
    const [first] = shown;
    // One of them is gone since.
    if (first === undefined || shown.length < action.sections.length) return undefined;
    const asked = readQuestion(input.message);
    const question = asked === undefined ? undefined : questionLine(asked, stage.words);
    const note = articleNote(action.article, app);
    if (shown.length > 1) return partsView(shown, { note, question }, stage);
    const chosen = shownPoints(ledBy(first.section.points, first.lead));
    return sectionView(first.section, stage, { chosen, note, question });
  },
};

/** The suggestions of a message, or why it has no answer, in the language of the stage. */
function unsureView(message: readonly unknown[], userId: string, stage: Stage, app: App): View | undefined {
  const asked = readQuestion(message);
  const picks = actionsOf(message).flatMap((action) => (action.type === 'pick' ? [action] : []));
  const sections = picks.flatMap(({ section }) => app.regulation.sections.get(section) ?? []);
  if (sections.length > 0) {
    const question = asked === undefined ? undefined : questionLine(asked, stage.words);
    const askerId = picks[0]?.askerId ?? userId;
    return suggestionsView(sections, [stage.words.suggested], stage, { askerId, question });
  }
  if (asked === undefined) return undefined;
  const { language } = stage.voice;
  const answer = app.answerer.answer(asked, { fallbackLanguage: language, language });
  return answerView(answer, stage, { askerId: userId, showQuestion: true });
}

function otherLanguage(shown: Language, readers: Language): Language {
  if (shown !== 'en') return 'en';
  return readers === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** What is said of the article that was asked for; 0 stands for none. */
function articleNote(article: number, { regulation }: App): AnswerNote | undefined {
  const { count } = regulation.identity.articles;
  if (article === 0) return undefined;
  return article <= count ? { type: 'article-text', article } : { type: 'no-such-article', article, count };
}
