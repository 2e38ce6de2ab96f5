import { termById } from '../../answer/glossary.js';
import type { Language } from '../../regulation/language.js';
import type { App } from '../app.js';
import { answerView, suggestionsView } from '../views/answer-view.js';
import { questionLineAgain, readQuestion, showsWordsOfAnother } from '../views/question-line.js';
import { type Stage, stageFor } from '../views/stage.js';
import { termView } from '../views/term-view.js';
import type { View } from '../views/view.js';
import { askerOf, type ComponentHandler, placementForReader } from './handler.js';
import { actionIn, actionsOf } from './shown.js';
import { shownAgain } from './shown-again.js';

/** Shows what a message says in the other language: in place where only the member sees it, else privately. */
export const switchButton: ComponentHandler<'switch'> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const language = otherLanguage(action.language, input.language);
    const placement = this.placement(action, input);
    const asker = askerOf(input, placement);
    // In place it is the same answer still, which may have been shared already.
    const mayShare = placement === 'private' || actionIn(input.message, 'share') !== undefined;
    const stage = stageFor(app, language, input.language, { ...asker, mayShare: mayShare && asker.mayShare });
    if (action.sections.length === 0) return unsureView(input.message, input.userId, stage, app);
    return shownAgain(action, input.message, stage, app);
  },
};

/** Shows what a term means in the other language, as the button below an answer does. */
export const switchTermButton: ComponentHandler<'switchTerm'> = {
  placement: (_, input) => placementForReader(input),
  execute(action, input, app) {
    const entry = termById(app.regulation, action.term);
    const asker = askerOf(input, this.placement(action, input));
    const language = otherLanguage(action.language, input.language);
    const stage = stageFor(app, language, input.language, asker);
    const question = questionLineAgain(input.message, stage.words, stage.words.unknown.lookedFor);
    return entry && termView(entry, stage, { question });
  },
};

/** The suggestions of a message, or why it has no answer, in the language of the stage. */
function unsureView(message: readonly unknown[], userId: string, stage: Stage, app: App): View | undefined {
  const picks = actionsOf(message).flatMap((action) => (action.type === 'pick' ? [action] : []));
  const sections = picks.flatMap(({ section }) => app.regulation.sections.get(section) ?? []);
  if (sections.length > 0) {
    const question = questionLineAgain(message, stage.words);
    const askerId = picks[0]?.askerId ?? userId;
    return suggestionsView(sections, [stage.words.suggested], stage, { askerId, question });
  }
  const asked = readQuestion(message);
  if (asked === undefined) return undefined;
  const { language } = stage.voice;
  const answer = app.answerer.answer(asked, { fallbackLanguage: language, language });
  const ofAnother = showsWordsOfAnother(message);
  return answerView(answer, stage, { askerId: userId, showQuestion: true, ofAnother });
}

function otherLanguage(shown: Language, readers: Language): Language {
  if (shown !== 'en') return 'en';
  return readers === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}
