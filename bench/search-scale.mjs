// Measures how the time of a question grows with the number of sections:
//   npm run build && npm ci --ignore-scripts --prefix bench && node bench/search-scale.mjs [PASSES]
// The bundled sections and the development questions, with made-up sections added: `other` are made of words that no
// question has, so that a question's matches stay the same; `same` of pieces of the bundled sections, so that its
// matches grow with them. All sizes are asked in turns, question by question.
import { stem } from '../dist/search/tokens.js';
import { questions, sections } from './corpus.mjs';
import { ENGINES } from './engines.mjs';

const SIZES = [1_000, 5_000, 20_000, 50_000];
/** The engines' index over 50,000 sections of the same words takes minutes with the others. */
const COMPARED = ['public', 'miniSearchWords'];
const PASSES = Number(process.argv[2] ?? 5);
const WORDS = 100_000;
/** Shares of the languages, sections' lengths and phrasings as in the bundled sections. */
const LENGTH = { title: 6, text: 70, phrasing: 7 };
const PHRASINGS = 3;

/** A small generator of random numbers from 0 to before 1 (mulberry32), so that every run has the same sections. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const everything = [
  ...sections.flatMap(({ fields }) => Object.values(fields)),
  ...questions.map(({ q }) => q),
].join('\n');
const known = new Set(
  everything
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Latin}+|\p{Script=Han}/gu),
);
const stems = new Set([...known].map(stem));

/** Numbers 0, 1, 2 … as words one can pronounce, without those that are known. */
function otherWords(count) {
  const consonants = 'bcdfghjklmnprstvwz';
  const vowels = 'aeiou';
  const words = [];
  for (let i = 400; words.length < count; i += 1) {
    let word = '';
    for (let rest = i; rest > 0; rest = Math.floor(rest / 90)) {
      word = consonants[rest % 18] + vowels[Math.floor(rest / 18) % 5] + word;
    }
    if (!stems.has(stem(word))) words.push(word);
  }
  return words;
}

/** Chinese characters that are in neither sections nor questions. */
const otherCharacters = Array.from({ length: 0x9fa5 - 0x4e00 }, (_, i) =>
  String.fromCodePoint(0x4e00 + i),
).filter((character) => !known.has(character));

/** Pieces that made-up texts are put together from: the first ones often, the last ones hardly ever (Zipf's law). */
function zipfian(list, next) {
  return () => list[Math.floor(list.length ** next()) - 1] ?? list[0];
}

function madeUp(count, pieces, next) {
  return Array.from({ length: count }, (_, i) => {
    const { piece, join, size } = pieces[next() < 0.5 ? 0 : 1];
    const text = (length) => Array.from({ length: Math.ceil(length / size) }, piece).join(join);
    return {
      id: `added-${i}`,
      fields: {
        title: text(LENGTH.title),
        terms: '',
        text: text(LENGTH.text),
        phrasings: Array.from({ length: PHRASINGS }, () => text(LENGTH.phrasing)).join('\n'),
      },
    };
  });
}

function otherPieces(next) {
  return [
    { piece: zipfian(otherWords(WORDS), next), join: ' ', size: 1 },
    { piece: zipfian(otherCharacters, next), join: '', size: 1 },
  ];
}

/** Three words, or four characters, that stand together in a bundled section. */
function samePieces(next) {
  const english = everything.match(/[\p{Script=Latin}\d'.-]+( [\p{Script=Latin}\d'.-]+){2}/gu);
  const chinese = everything.match(/\p{Script=Han}{4}/gu);
  const any = (list) => () => list[Math.floor(next() * list.length)];
  return [
    { piece: any(english), join: ' ', size: 3 },
    { piece: any(chinese), join: '', size: 4 },
  ];
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds a question: medians over the passes, of the median and the slowest 1% of the questions. */
async function curve(build, added) {
  const indexes = [];
  for (const size of SIZES) {
    const started = performance.now();
    const search = await build([...sections, ...added.slice(0, size - sections.length)]);
    indexes.push({ size, search, build: performance.now() - started, p50: [], p99: [], mean: [] });
  }
  for (let pass = -2; pass < PASSES; pass += 1) {
    const times = indexes.map(() => []);
    for (const { q } of questions) {
      indexes.forEach(({ search }, i) => {
        const asked = performance.now();
        search(q, 5);
        times[i].push(performance.now() - asked);
      });
    }
    if (pass < 0) continue;
    indexes.forEach((index, i) => {
      const sorted = times[i].toSorted((a, b) => a - b);
      index.p50.push(median(sorted));
      index.p99.push(sorted[Math.floor(0.99 * sorted.length)]);
      index.mean.push(sorted.reduce((sum, time) => sum + time, 0) / sorted.length);
    });
  }
  return indexes;
}

for (const [kind, pieces] of [
  ['other', otherPieces],
  ['same', samePieces],
]) {
  const next = random(1);
  const added = madeUp(SIZES.at(-1), pieces(next), next);
  console.log(`\nAdded sections of ${kind} words; ms a question\n`);
  console.log('| | sections | p50 | p99 | mean | mean, 1,000 sections = 1 | build, s |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const key of COMPARED) {
    const indexes = await curve(ENGINES[key].build, added);
    const base = median(indexes[0].mean);
    for (const { size, p50, p99, mean, build } of indexes) {
      const cells = [
        ENGINES[key].name,
        size.toLocaleString('en'),
        ...[p50, p99, mean].map((values) => median(values).toFixed(2)),
        (median(mean) / base).toFixed(2),
        (build / 1000).toFixed(1),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}
