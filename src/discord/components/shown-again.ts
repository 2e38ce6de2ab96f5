import type { AnswerNote } from '../../answer/answer.js';
import type { App } from '../app.js';
import { partsView } from '../views/parts-view.js';
import { questionLineAgain } from '../views/question-line.js';
import { sectionView } from '../views/section-view.js';
import type { Stage } from '../views/stage.js';
import type { View } from '../views/view.js';
import type { ActionOf } from './custom-id.js';
import { sectionsShown } from './shown.js';

/**
 * The answer of a message once more, on another stage: in another language, or for others.
 * @param action of the message; names one section or more
 * @returns undefined where one of them is gone since
 */
export function shownAgain(
  action: Pick<ActionOf<'switch'>, 'sections' | 'article'>,
  message: readonly unknown[],
  stage: Stage,
  app: App,
): View | undefined {
  const shown = sectionsShown(action.sections, app.regulation);
  const [first] = shown;
  if (first === undefined || shown.length < action.sections.length) return undefined;
  const question = questionLineAgain(message, stage.words);
  const note = articleNote(action.article, app);
  if (shown.length > 1) return partsView(shown, { note, question }, stage);
  return sectionView(first.section, stage, { chosen: first, note, question });
}

/** What is said of the article that was asked for; 0 stands for none. */
function articleNote(article: number, { regulation }: App): AnswerNote | undefined {
  const { count } = regulation.identity.articles;
  if (article === 0) return undefined;
  return article <= count ? { type: 'article-text', article } : { type: 'no-such-article', article, count };
}
