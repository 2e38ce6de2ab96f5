import { answerJson } from '../../cli/answer-json.js';
import { explanationJson } from '../../cli/explanation-json.js';
import { languageOfLocale } from '../../discord/locales.js';
import { questionText } from '../../discord/messages/question-text.js';
import { type Edition, loadEdition } from '../../edition.js';
import type { Inspection } from './protocol.js';
import type { Asked } from './question.js';

/** What an inspection tells of the search. */
export type Explained = Pick<Inspection, 'explanation' | 'searchMs'>;

/** Explains answers from the data as the bot has it. */
export interface Explainer {
  explain(asked: Asked | undefined): Explained;
  /** Reads the data anew, after the bot has. */
  refresh(): void;
}

/**
 * An explainer of the data in `folder`. It is a module of its own, loaded when the bot is ready: until then the
 * processor belongs to the bot.
 */
export function createExplainer(folder: string): Explainer {
  let edition = newest(folder);
  return {
    explain(asked) {
      const question = questionText(asked?.text ?? '');
      if (question === '' || edition === undefined) return { explanation: undefined, searchMs: undefined };
      const { answerer, regulation, voices } = edition;
      const options = { fallbackLanguage: languageOfLocale(asked?.locale) };
      const started = performance.now();
      answerer.answer(question, options);
      const searchMs = performance.now() - started;
      const explanation = answerer.explain(question, options);
      const json = answerJson(explanation.answer, question, regulation, voices(explanation.language));
      return { explanation: explanationJson(explanation, json), searchMs };
    },
    refresh() {
      edition = newest(folder) ?? edition;
    },
  };
}

/** The data as it is now; undefined where it cannot be used, which the bot tells. */
function newest(folder: string): Edition | undefined {
  try {
    return loadEdition(folder);
  } catch {
    return undefined;
  }
}
