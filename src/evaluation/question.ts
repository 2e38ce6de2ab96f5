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

/** One line of a question file. The patterns are tried on what a reader sees of one result. */
const questionSchema = z
  .strictObject({
    id: z.string().min(1),
    q: z.string().trim().min(1),
    lang: z.enum(LANGUAGES),
    kind: z.enum(KINDS),
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
  })
  .refine(({ expect, must, mustAny }) => expect === 'unknown' || must.length + mustAny.length > 0, {
    message: 'a question to be answered needs must or mustAny',
  });
export type Question = z.output<typeof questionSchema>;

/** A sentence that is not about the subject. */
const everydaySchema = z.strictObject({ q: z.string().trim().min(1), lang: z.enum(LANGUAGES) });
export type EverydaySentence = z.output<typeof everydaySchema>;

/** Reads a question file; throws {@link DataError} for lines that do not fit, and for an id used twice. */
export function readQuestions(path: string): Question[] {
  const seen = new Set<string>();
  const once = questionSchema.refine(({ id }) => !seen.has(id) && seen.add(id), { message: 'id used twice' });
  return readJsonLines(path, once);
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
