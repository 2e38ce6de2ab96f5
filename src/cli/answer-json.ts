import type { Answer } from '../answer/answer.js';
import { noteInWords } from '../i18n/note.js';
import type { Voice } from '../i18n/voice.js';
import type { Regulation } from '../regulation/regulation.js';
import { sourcesOf } from '../regulation/sources.js';

/** What `tiaoli ask --json` prints for one question; texts are in the reply's language. */
export interface AnswerJson {
  readonly question: string;
  readonly status: Answer['status'];
  readonly language: Answer['language'];
  /** 0..1 */
  readonly confidence: number;
  /** What the answer cannot give, in words. */
  readonly note?: string;
  readonly results: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly summary: string;
    /** As the reply shows them, the one that answers first. */
    readonly points: readonly string[];
    /** 0..1 */
    readonly score: number;
    readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string }[];
  }[];
}

/** The answer as JSON; `question` is echoed as it was asked. */
export function answerJson(
  answer: Answer,
  question: string,
  regulation: Regulation,
  voice: Voice,
): AnswerJson {
  const note = noteInWords(answer.note, voice.words);
  return {
    question,
    status: answer.status,
    language: answer.language,
    confidence: round(answer.confidence),
    ...(note && { note }),
    results: answer.results.map(({ section, points, score }) => ({
      id: section.id,
      kind: section.kind,
      title: voice.say(section.title),
      summary: voice.say(section.summary),
      points: points.map((point) => voice.say(point)),
      score: round(score),
      sources: sourcesOf(section).flatMap((id) => {
        const source = regulation.identity.sources[id];
        return source ? [{ id, title: voice.say(source.title), ...(source.url && { url: source.url }) }] : [];
      }),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
