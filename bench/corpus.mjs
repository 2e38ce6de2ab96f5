// The bundled sections and the questions of test/golden/, as search.mjs and search-scale.mjs use them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { searchDocuments, synonymGroups } from '../dist/answer/documents.js';
import { Random } from '../dist/evaluation/random.js';
import { mistype } from '../dist/evaluation/typos.js';
import { loadRegulation } from '../dist/regulation/load.js';
import { FIELDS } from './engines.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
export const regulation = loadRegulation(path('../data/jiangxi-advanced-manufacturing'));

/** As the bot's own engine takes them. */
export const own = {
  documents: searchDocuments(regulation),
  synonyms: synonymGroups(regulation),
  outOfScope: Object.values(regulation.outOfScope).flat(),
};

/** As every engine can take them: the same fields, both languages of a field one after the other. */
export const sections = own.documents.map(({ id, parts }) => ({
  id,
  fields: Object.fromEntries(
    FIELDS.map((field) => [field, parts.flatMap((part) => part[field] ?? []).join('\n')]),
  ),
}));

/** The questions that the sections answer. */
export const questions = ['golden', 'development']
  .flatMap((set) => readFileSync(path(`../test/golden/${set}.jsonl`), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ expect }) => expect === 'answer');

/** The same questions with one typing error each, the same ones in every run. */
export const mistyped = questions.map((question) => ({
  ...question,
  q: mistype(question.q, question.lang, 1, new Random(question.id)),
}));

/** True if the section `id` says, in a language of the question, what the question's patterns ask for. */
export function isRight(question, id) {
  const section = regulation.sections.get(id);
  const spoken = question.langAny ?? [question.lang];
  const languages = new Set(spoken.map((language) => (language === 'en' ? 'en' : 'zh-Hans')));
  return [...languages].some((language) => {
    const statements = [section.summary, ...section.points].map((statement) => statement[language]);
    const text = plain([section.title[language], ...statements].join('\n'));
    const found = (pattern) => new RegExp(pattern, 'iu').test(text);
    const { must = [], mustAny = [], mustNot = [] } = question;
    return must.every(found) && (mustAny.length === 0 || mustAny.some(found)) && !mustNot.some(found);
  });
}

/** Without what does not change what a text says: width, dashes, quotes, Markdown, spaces beside Chinese. */
function plain(text) {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3000-\u303f\u3400-\u9fff]) +| +(?=[\u3000-\u303f\u3400-\u9fff])/g, '')
    .trim();
}
