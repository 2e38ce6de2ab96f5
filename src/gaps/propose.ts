import type { AnswerStatus } from '../answer/answer.js';
import type { Explainer } from '../answer/explanation.js';
import { WRITTEN_LANGUAGES, type WrittenLanguage, writtenFor } from '../regulation/language.js';
import { PHRASINGS } from '../regulation/schema.js';
import { detectLanguage } from '../search/language.js';
import { toSimplified } from '../search/normalise.js';
import type { GapGroup } from './group.js';

/** So many wordings of a group are proposed as phrasings. */
const MOST_WORDINGS = 5;

/** What might be done so that the questions of a group are answered. */
export interface Proposal {
  /** What the bot says to the question now: the data may have changed since. */
  readonly now: AnswerStatus;
  /** 0..1, of that answer. */
  readonly confidence: number;
  /** The section the questions probably belong to; undefined where none has a word of them. */
  readonly section: string | undefined;
  /** The different wordings, by the language under which they would be phrasings; without those too long for that. */
  readonly phrasings: Readonly<Partial<Record<WrittenLanguage, readonly string[]>>>;
}

/**
 * The section is the first that is found for the question; after a 👎, for what somebody said they were looking for
 * instead, if anything is found for that.
 */
export function propose(group: GapGroup, explainer: Explainer): Proposal {
  const asked = explainer.explain(group.question, { fallbackLanguage: 'en' });
  const sought = group.gaps.flatMap(({ lookingFor }) => lookingFor ?? []);
  const found = sought
    .map((text) => explainer.explain(text, { fallbackLanguage: 'en' }))
    .find(({ candidates }) => candidates.length > 0);
  return {
    now: asked.answer.status,
    confidence: asked.answer.confidence,
    section: (found ?? asked).candidates[0]?.id,
    phrasings: phrasingsOf(group),
  };
}

function phrasingsOf({ gaps, question }: GapGroup): Proposal['phrasings'] {
  const wordings = [...new Set([question, ...gaps.map((gap) => gap.question)])].slice(0, MOST_WORDINGS);
  const languageOf = (text: string) => writtenFor(detectLanguage(text) ?? 'en');
  return Object.fromEntries(
    WRITTEN_LANGUAGES.flatMap((language) => {
      const texts = wordings
        .filter((text) => languageOf(text) === language)
        .filter((text) => text.length <= PHRASINGS.longest[language])
        .map(toSimplified);
      return texts.length === 0 ? [] : [[language, [...new Set(texts)]]];
    }),
  );
}
