import type { Text } from '../regulation/language.js';
import type { Section, Statement } from '../regulation/schema.js';

/** A longer sentence is no heading. In characters. */
const HEADING = 300;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** What a reply says of a section first: one sentence to take away, and what there is to add. */
export interface Said {
  readonly heading: string;
  /** Empty where the heading says it all. */
  readonly body: string;
}

/**
 * A section's lead and summary without the same words twice. The lead is the heading, unless a sentence of the summary
 * holds it and more: then that sentence is. Of a section with one point only, the summary or the point, whichever is
 * fuller, is enough.
 * @param say how its texts are said, e.g. in Chinese
 */
export function sayOnce(section: Section, lead: Statement | undefined, say: (text: Text) => string): Said {
  const summary = say(section.summary);
  if (lead === undefined) return { heading: '', body: summary };
  return withoutRepetition(say(lead), summary, section.points.length === 1);
}

function withoutRepetition(lead: string, summary: string, onlyPoint: boolean): Said {
  const both = { heading: lead, body: summary };
  if (holds(lead, summary)) return { heading: lead, body: '' };
  if (!onlyPoint && !holds(summary, lead)) return both;
  const sentences = sentencesOf(summary);
  const holding = sentences.findIndex((sentence) => holds(sentence, lead));
  // A sentence in the middle stays where it is: what follows may refer to it.
  if (holding === 0 || holding === sentences.length - 1) return headed(sentences, holding) ?? both;
  const fuller = plain(summary).length > plain(lead).length;
  if (!onlyPoint || !hasNumbersOf(fuller ? summary : lead, fuller ? lead : summary)) return both;
  return fuller ? (headed(sentences, 0) ?? both) : { heading: lead, body: '' };
}

/** The sentence at `index` as the heading of the others; undefined where it is too long for one. */
function headed(sentences: readonly string[], index: number): Said | undefined {
  const heading = sentences[index]?.trim() ?? '';
  const body = sentences.filter((_, i) => i !== index).join('');
  return heading.length <= HEADING ? { heading, body: body.trim() } : undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text with the space after each; joined, they are the text. */
function sentencesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Whether the words of `other` stand in `text`, one after the other. */
function holds(text: string, other: string): boolean {
  return plain(text).includes(plain(other)) && hasNumbersOf(text, other);
}

/** The letters and digits of a text alone. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function hasNumbersOf(text: string, other: string): boolean {
  const numbers = new Set(text.match(NUMBER));
  return (other.match(NUMBER) ?? []).every((number) => numbers.has(number));
}
