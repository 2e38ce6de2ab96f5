import type { Answer, AnswerResult } from '../answer/answer.js';
import { noteInWords } from '../i18n/note.js';
import type { Voice } from '../i18n/voice.js';
import type { Regulation } from '../regulation/regulation.js';
import { sourcesOf } from '../regulation/sources.js';

/** One section as an answer; texts are in the reply's language. */
export interface ResultJson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The point that answers; `points[0]` too. */
  readonly lead: string;
  readonly summary: string;
  /** As the reply shows them, the lead first. */
  readonly points: readonly string[];
  /** The points behind the "More" button. */
  readonly more: readonly string[];
  /** 0..1 */
  readonly score: number;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string }[];
}

/** What `tiaoli ask --json` prints for one question. */
export interface AnswerJson {
  readonly question: string;
  readonly status: Answer['status'];
  readonly language: Answer['language'];
  /** 0..1 */
  readonly confidence: number;
  /** What the answer cannot give, in words. */
  readonly note?: string;
  /** Where several questions were asked, the first holds what the answers to all of them say. */
  readonly results: readonly ResultJson[];
  /** Where several questions were asked: the answer to each. */
  readonly parts?: readonly AnswerJson[];
}

/** The answer as JSON; `question` is echoed as it was asked. */
export function answerJson(
  answer: Answer,
  question: string,
  regulation: Regulation,
  voice: Voice,
): AnswerJson {
  const note = noteInWords(answer.note, voice.words);
  const results = answer.results.map((result) => resultJson(result, regulation, voice));
  const parts = answer.parts?.map((part) => answerJson(part, part.question, regulation, voice));
  const firsts = parts?.flatMap((part) => part.results.slice(0, 1));
  return {
    question,
    status: answer.status,
    language: answer.language,
    confidence: round(answer.confidence),
    ...(note && { note }),
    results: firsts ? [joined(firsts, voice), ...results.slice(firsts.length)] : results,
    ...(parts && { parts }),
  };
}

function resultJson(
  { section, points, more, score }: AnswerResult,
  regulation: Regulation,
  voice: Voice,
): ResultJson {
  const say = voice.say;
  return {
    id: section.id,
    kind: section.kind,
    title: say(section.title),
    lead: points[0] ? say(points[0]) : '',
    summary: say(section.summary),
    points: points.map(say),
    more: more.map(say),
    score: round(score),
    sources: sourcesOf(section).flatMap((id) => {
      const source = regulation.identity.sources[id];
      return source ? [{ id, title: say(source.title), ...(source.url && { url: source.url }) }] : [];
    }),
  };
}

/** What several results say, as one: their leads and summaries, and all of their sources. */
function joined(results: readonly ResultJson[], { words }: Voice): ResultJson {
  const [first] = results as [ResultJson];
  const sources = results.flatMap((result) => result.sources);
  return {
    ...first,
    title: results.map(({ title }) => title).join(words.semicolon),
    summary: results.map(({ summary }) => summary).join('\n'),
    points: results.map(({ lead }) => lead),
    more: [],
    score: Math.min(...results.map(({ score }) => score)),
    sources: sources.filter(({ id }, i) => sources.findIndex((other) => other.id === id) === i),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
