import * as z from 'zod';

/**
 * The shape of the files under `data/<regulation-id>/`. The JSON Schemas in `data/schema/`, which editors use,
 * are generated from here. Lengths are characters; they keep an answer within one phone screen and, with
 * the views around it, within Discord's 4,000 characters of text a message.
 */

const id = z
  .string()
  .max(50, 'is longer than 50 characters: it has to fit into the id of a button')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, e.g. in-force');
const day = z.iso.date('write a day as YYYY-MM-DD');
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty: write the text')
    .max(max, `is longer than ${max} characters: shorten it`)
    .regex(/^[^\r\n]*$/, 'must be one line');

/** The same text in every language of `WRITTEN_LANGUAGES`. */
const text = (max: number) => z.strictObject({ en: line(max), 'zh-Hans': line(max) });

const sourceIds = z.array(z.string()).min(1, 'name at least one source, e.g. [S01]');
const factIds = z.array(z.string().regex(/^[A-Z]\d{2,3}$/, 'a fact id is a letter and a number, e.g. R02'));

/** Something the bot says: the text in every language, the sources it rests on, the facts it carries. */
const statement = (max: number) =>
  z.strictObject({ en: line(max), 'zh-Hans': line(max), sources: sourceIds, facts: factIds.default([]) });

/** `regulation`: what the Regulations provide; `context`: policy around them; `background`: general setting. */
export const kindSchema = z.enum(['regulation', 'context', 'background']);

/** How many phrasings a section has at most in each language, and the characters of one. */
export const PHRASINGS = { most: 300, longest: { en: 160, 'zh-Hans': 80 } } as const;

export const sectionSchema = z
  .strictObject({
    id: id.describe(
      'The name of the file without .yaml; part of the buttons in old messages, so never change it.',
    ),
    kind: kindSchema.describe(
      'regulation: what it provides; context: policy around it; background: general.',
    ),
    topic: id.describe('One of the topics in regulation.yaml.'),
    established: z
      .boolean()
      .default(true)
      .describe('false where the honest answer is that the sources do not say.'),
    title: text(80).describe('What the section is about; also the label of buttons.'),
    summary: statement(700).describe('Two or three sentences.'),
    points: z.array(statement(300)).min(1).max(12).describe('Single facts, the most asked one first.'),
    phrasings: z
      .strictObject({
        en: z.array(line(PHRASINGS.longest.en)).min(8).max(PHRASINGS.most),
        'zh-Hans': z.array(line(PHRASINGS.longest['zh-Hans'])).min(8).max(PHRASINGS.most),
      })
      .describe('How people ask for this. Indexed, never shown.'),
    terms: z.array(id).default([]).describe('Glossary entries this section is about.'),
    related: z.array(id).max(6).default([]).describe('Sections worth reading next.'),
  })
  .describe('One section: one question answered well.');

const sourceSchema = z.strictObject({
  title: text(160),
  publisher: text(160),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
    .optional()
    .describe('Left out where the source shows none.'),
  standing: z.enum(['official', 'state-media', 'trade', 'company', 'low']),
  copy: z
    .enum(['original', 'repost', 'mirror', 'unclear'])
    .describe('mirror or unclear: a copy on a host we do not send people to, so it has no url.'),
  url: z.url().optional(),
});

export const regulationSchema = z
  .strictObject({
    id,
    title: text(160),
    shortTitle: text(40).describe('As used in running text.'),
    aliases: z
      .strictObject({ en: z.array(line(80)).min(1), 'zh-Hans': z.array(line(40)).min(1) })
      .describe('Names by which people mean this regulation and no other.'),
    territory: z
      .strictObject({ en: z.array(line(40)), 'zh-Hans': z.array(line(20)) })
      .describe('Places within where it applies: what holds for all of it holds there too.'),
    status: text(160),
    adopted: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
    inForce: day,
    checked: day.describe('The day the facts were last checked; shown with the sources.'),
    officialText: statement(400).describe('Where the official text is published, as it is not bundled.'),
    articles: z
      .strictObject({
        count: z.int().positive(),
        textSection: id.describe('The section that answers a question for the text of an article.'),
        countSection: id.describe('The section that says how many articles there are.'),
      })
      .describe('What to answer when somebody names an article.'),
    overviewSection: id.describe('The section for who names the regulation and asks nothing more.'),
    suggestedSections: z.array(id).min(1).max(25).describe('Shown where nothing has been typed yet.'),
    topics: z
      .array(z.strictObject({ id, title: text(60), description: text(90) }))
      .min(1)
      .max(25),
    sources: z.record(z.string().regex(/^S\d{2,3}$/), sourceSchema),
  })
  .describe('Identity, dates, topics and sources of one regulation.');

export const glossarySchema = z
  .array(
    z.strictObject({
      id,
      term: text(80),
      meaning: statement(400),
      kind: kindSchema,
      synonyms: z
        .strictObject({ en: z.array(line(60)).default([]), 'zh-Hans': z.array(line(30)).default([]) })
        .describe('Other words people use for it; searched with less weight than the term itself.'),
      sections: z.array(id).default([]).describe('Sections that say more.'),
    }),
  )
  .describe('Terms with their plain meaning and their synonyms.');

export const synonymsSchema = z
  .array(
    z.strictObject({
      en: z.array(line(60)).default([]),
      'zh-Hans': z.array(line(30)).default([]),
    }),
  )
  .describe('Groups of words that mean the same where somebody asks about this subject. Never shown.');

export const outOfScopeSchema = z
  .strictObject({ en: z.array(line(300)).default([]), 'zh-Hans': z.array(line(150)).default([]) })
  .describe('What people write that nothing here answers. The search learns from it; never shown.');

const figure = z.number();
const share = z.number().min(0).max(1);

export const confidenceSchema = z
  .strictObject({
    model: z
      .strictObject({
        bias: figure,
        weights: z.strictObject({
          preference: figure,
          coverage: figure,
          information: figure,
          subject: figure,
          words: figure,
          elsewhere: figure,
        }),
      })
      .describe('What each signal adds to the log-odds of being right.'),
    knots: z
      .array(z.strictObject({ score: share, right: share }))
      .describe('What a score of the model has been worth, ascending.'),
  })
  .describe('How sure an answer is. Written by npm run calibrate.');

export type Kind = z.infer<typeof kindSchema>;
export type Statement = z.infer<ReturnType<typeof statement>>;
export type Section = z.infer<typeof sectionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type GlossaryEntry = z.infer<typeof glossarySchema>[number];
export type SynonymGroup = z.infer<typeof synonymsSchema>[number];
export type OutOfScope = z.infer<typeof outOfScopeSchema>;
export type FittedConfidence = z.infer<typeof confidenceSchema>;
export type RegulationIdentity = z.infer<typeof regulationSchema>;
export type Topic = RegulationIdentity['topics'][number];
