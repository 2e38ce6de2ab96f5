// The engines that search.mjs and search-scale.mjs compare, each with the settings its documentation recommends.
// Each has `build(sections, own)`, which returns (a promise of) `search(question, limit)` → ids, best first.
// A section is `{id, fields}` with the fields of FIELDS, each a text with all languages in it; `own` is the same as the
// bot's own engine takes it.
import { components, create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex } from '../dist/search/public.js';
import { SearchIndex } from '../dist/search/search-index.js';
import { Thesaurus } from '../dist/search/thesaurus.js';

export const FIELDS = ['title', 'terms', 'text', 'phrasings'];

const PIECE = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
const plain = (text) => text.normalize('NFKC').toLowerCase();

// None of the peers takes Chinese apart by itself. Their documentation names pairs of characters and the segmenter of
// the JavaScript engine; which of these, and which boosts, is what did best on the questions asked here.

/** Words, Chinese characters, and pairs of neighbouring ones. */
const charactersAndPairs = (text) => pieces(text, (characters) => [...characters, ...pairs(characters)]);
/** Words, and pairs of neighbouring Chinese characters. */
const onlyPairs = (text) => pieces(text, pairs);

function pieces(text, chinese) {
  return (plain(text).match(PIECE) ?? []).flatMap((piece) =>
    HAN.test(piece) ? chinese([...piece]) : [piece],
  );
}

function pairs(characters) {
  return characters.slice(1).map((character, i) => characters[i] + character);
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words of both languages. */
const segmented = (text) =>
  [...segmenter.segment(plain(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

function fuse(sections, options) {
  const index = new Fuse(sections, { keys: FIELDS.map((name) => ['fields', name]), ...options });
  return (question, limit) => index.search(question, { limit }).map(({ item }) => item.id);
}

function miniSearch(sections, tokenize, searchOptions) {
  const index = new MiniSearch({
    fields: FIELDS,
    extractField: (section, field) => (field === 'id' ? section.id : section.fields[field]),
    tokenize,
    searchOptions,
  });
  index.addAll(sections);
  return (question, limit) =>
    index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => id);
}

async function orama(sections, { terms, stemming, tolerance }) {
  const english = components.tokenizer.createTokenizer({ language: 'english', stemming });
  const tokenize = (text) => [...new Set(terms(text).map((term) => english.normalizeToken('', term)))];
  const index = create({
    schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'])),
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize } },
  });
  await insertMultiple(
    index,
    sections.map(({ id, fields }) => ({ id, ...fields })),
  );
  return (question, limit) => search(index, { term: question, limit, tolerance }).hits.map(({ id }) => id);
}

/** The terms that MiniSearch's documentation would have fuzzy and as prefixes. */
const long = (term) => term.length > 3;

/** Public sections, as `tiaoli/search` takes them. */
const publicSection = ({ id, fields: { title, text, phrasings } }) => ({
  id,
  title,
  text,
  phrasings: phrasings.split('\n').filter(Boolean),
});

/** Asked once: what is learnt when the first question comes counts as building. */
const LEARN = 'hello';

export const ENGINES = {
  tiaoli: {
    name: 'Tiaoli, as in the bot',
    build(_, { documents, synonyms, outOfScope }) {
      const index = new SearchIndex(documents, { thesaurus: new Thesaurus(synonyms), outOfScope });
      index.search(LEARN, 1);
      return (question, limit) => index.search(question, limit).hits.map(({ id }) => id);
    },
  },
  public: {
    name: '`tiaoli/search` (no terms, no synonyms)',
    build(sections) {
      const index = buildIndex(sections.map(publicSection));
      index.search(LEARN, 1);
      return (question, limit) => index.search(question, limit).map(({ id }) => id);
    },
  },
  fuse: { name: 'fuse.js, defaults', build: (sections) => fuse(sections, {}) },
  fuseTokens: {
    name: 'fuse.js, token search, characters and pairs, threshold 0.3',
    build: (sections) =>
      fuse(sections, { useTokenSearch: true, tokenize: charactersAndPairs, threshold: 0.3 }),
  },
  miniSearch: {
    name: 'MiniSearch, characters and pairs, all fuzzy 0.2 and prefix',
    build: (sections) => miniSearch(sections, charactersAndPairs, { fuzzy: 0.2, prefix: true }),
  },
  miniSearchWords: {
    name: 'MiniSearch, segmenter, over 3 letters fuzzy 0.2 and prefix',
    build: (sections) =>
      miniSearch(sections, segmented, { fuzzy: (term) => long(term) && 0.2, prefix: long }),
  },
  orama: {
    name: 'Orama, pairs, tolerance 1',
    build: (sections) => orama(sections, { terms: onlyPairs, stemming: false, tolerance: 1 }),
  },
  oramaExact: {
    name: 'Orama, segmenter, stemming, tolerance 0',
    build: (sections) => orama(sections, { terms: segmented, stemming: true, tolerance: 0 }),
  },
};
