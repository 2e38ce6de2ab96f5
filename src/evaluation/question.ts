import { createHash } from 'node:crypto';
import * as z from 'zod';
import { LANGUAGES } from '../regulation/language.js';
import { readJsonLines } from './json-lines.js';

/** What sort of question it is, in the order of the table. */
export const KINDS = [
  'fact-en',
  'paraphrase-en',
  'typo-en',
  'keyword-en',
  'fact-zh',
  'paraphrase-zh',
  'typo-zh',
  'trad-zh',
  'mixed',
  'long',
  'trap',
  'off-topic',
  'not-established',
] as const;
export type Kind = (typeof KINDS)[number];

const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'iu');
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) });
    return z.NEVER;
  }
});
const patterns = z.array(pattern).default([]);

/** One line of a question file, its kind aside. The patterns are tried on what a reader sees of one result. */
const shape = {
  id: z.string().min(1),
  q: z.string().trim().min(1),
  lang: z.enum(LANGUAGES),
  /** `unknown`: the bot should say that it has no answer. */
  expect: z.enum(['answer', 'unknown']),
  /** All, at least one (if any is given), and none of these have to match. */
  must: patterns,
  mustAny: patterns,
  mustNot: patterns,
  /** For `unknown` only: an answer that matches all of these says openly that this is not available. */
  alsoOk: patterns,
  /** Languages allowed in the reply, where a question mixes two. */
  langAny: z.array(z.enum(LANGUAGES)).default([]),
  facts: z.array(z.string()).default([]),
  note: z.string().optional(),
};
const questionSchema = withPatterns(z.strictObject({ ...shape, kind: z.enum(KINDS) }));
export type Question = z.output<typeof questionSchema>;

/** What sort of reply to an answer it is. */
export const FOLLOW_UP_KINDS = [
  'other-subject',
  'other-time',
  'question-word',
  'pronoun',
  'alone',
  'unanswerable',
  'chatter',
] as const;

/** A reply to the answer to the question `before`. */
const followUpSchema = withPatterns(
  z.strictObject({ ...shape, kind: z.enum(FOLLOW_UP_KINDS), before: z.string().trim().min(1) }),
);
export type FollowUp = z.output<typeof followUpSchema>;

function withPatterns<S extends z.ZodType<{ expect: string; must: unknown[]; mustAny: unknown[] }>>(
  schema: S,
): S {
  return schema.refine(
    ({ expect, must, mustAny }) => expect === 'unknown' || must.length + mustAny.length > 0,
    {
      message: 'a question to be answered needs must or mustAny',
    },
  );
}

/** A sentence that is not about the subject. */
const everydaySchema = z.strictObject({ q: z.string().trim().min(1), lang: z.enum(LANGUAGES) });
export type EverydaySentence = z.output<typeof everydaySchema>;

/** Reads a question file; throws {@link DataError} for lines that do not fit, and for an id used twice. */
export function readQuestions(path: string): Question[] {
  return readJsonLines(path, once(questionSchema));
}

/** Reads a file of replies to answers; throws as {@link readQuestions} does. */
export function readFollowUps(path: string): FollowUp[] {
  return readJsonLines(path, once(followUpSchema));
}

function once<S extends z.ZodType<{ id: string }>>(schema: S): S {
  const seen = new Set<string>();
  return schema.refine(({ id }) => !seen.has(id) && seen.add(id), { message: 'id used twice' });
}

/** Reads the sentences that should get no answer. */
export function readEveryday(path: string): EverydaySentence[] {
  return readJsonLines(path, everydaySchema);
}

/** English, or Chinese in either script. */
export type Tongue = 'en' | 'zh';

/** The language a question counts for. */
export function tongueOf({ lang }: { readonly lang: Question['lang'] }): Tongue {
  return lang === 'en' ? 'en' : 'zh';
}

/** Eight characters that change when the question, or what counts as right for it, does. */
export function fingerprint(question: Question): string {
  const { q, lang, expect, langAny } = question;
  const sources = [question.must, question.mustAny, question.mustNot, question.alsoOk].map((list) =>
    list.map(({ source }) => source),
  );
  return createHash('sha256')
    .update(JSON.stringify([q, lang, expect, langAny, sources]))
    .digest('hex')
    .slice(0, 8);
}
