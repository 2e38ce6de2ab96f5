// Measures the search beside fuse.js, MiniSearch and Orama over the bundled sections:
//   npm run build && npm ci --ignore-scripts --prefix bench && node bench/search.mjs [ROUNDS]
// Each engine runs in a process of its own, all of them in turns; prints a table of medians of the rounds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isRight, mistyped, own, questions, sections } from './corpus.mjs';
import { ENGINES } from './engines.mjs';

/** Not counted: the engine is compiled while it runs. */
const WARM_UP_PASSES = 10;
const PASSES = 10;
/** An engine that takes longer is asked as many questions as it manages, evenly from all of them. */
const LONGEST_MS = 8000;
/** Coprime to the number of questions: taking every so manyth leads through all of them. */
const STRIDE = 101;

const memory = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};
/** The value that `share` of the values are not above. */
const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
const median = (values) => quantile(values, 0.5);

/** One engine's figures: milliseconds and megabytes and, if asked for, how many questions it gets right. */
async function measure({ build }, withAnswers) {
  const before = memory();
  const started = performance.now();
  const search = await build(sections, own);
  const buildMs = performance.now() - started;
  const indexMb = memory() - before;
  let times = [];
  const run = (passes) => {
    times = [];
    const end = performance.now() + LONGEST_MS;
    for (let i = 0; i < passes * questions.length && performance.now() < end; i += 1) {
      const asked = performance.now();
      search(questions[(i * STRIDE) % questions.length].q, 3);
      times.push(performance.now() - asked);
    }
  };
  run(WARM_UP_PASSES);
  run(PASSES);
  const figures = { p50: quantile(times, 0.5), p99: quantile(times, 0.99), buildMs, indexMb };
  return withAnswers ? { ...figures, ...answers(search) } : figures;
}

/** How many questions the engine gets right. */
function answers(search) {
  const placeOf = (question) => search(question.q, 3).findIndex((id) => isRight(question, id));
  const places = questions.map(placeOf);
  return {
    first: places.filter((place) => place === 0).length,
    three: places.filter((place) => place >= 0).length,
    typo: mistyped.map(placeOf).filter((place) => place === 0).length,
  };
}

/** Runs this file again for one engine. */
function measureApart(key, withAnswers) {
  const self = fileURLToPath(import.meta.url);
  const asked = ['--engine', key, withAnswers ? 'answers' : 'times'];
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', self, ...asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${key} ended with ${status}`);
  return JSON.parse(stdout);
}

function printTable(rounds) {
  const keys = Object.keys(ENGINES);
  const all = questions.length;
  const reference = rounds.map(({ tiaoli }) => tiaoli.p50);
  console.log(`${sections.length} sections, ${all} questions, medians of ${rounds.length} rounds\n`);
  console.log(
    '| | right first | right in three | right first, one typo | p50, ms | p99, ms | p50, Tiaoli = 1 | build, ms | index, MB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const key of keys) {
    const figures = rounds.map((round) => round[key]);
    const [{ first, three, typo }] = figures;
    const of = (name) => median(figures.map((figure) => figure[name]));
    const ratio = median(figures.map(({ p50 }, round) => p50 / reference[round]));
    const share = (count) => `${((100 * count) / all).toFixed(1)}%`;
    const cells = [
      ENGINES[key].name,
      share(first),
      share(three),
      share(typo),
      of('p50').toFixed(2),
      of('p99').toFixed(2),
      ratio.toFixed(2),
      of('buildMs').toFixed(0),
      of('indexMb').toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

if (process.argv[2] === '--engine') {
  console.log(JSON.stringify(await measure(ENGINES[process.argv[3]], process.argv[4] === 'answers')));
} else {
  // The answers are the same in every round, and some engines take minutes for them.
  const rounds = Array.from({ length: Number(process.argv[2] ?? 5) }, (_, round) =>
    Object.fromEntries(Object.keys(ENGINES).map((key) => [key, measureApart(key, round === 0)])),
  );
  printTable(rounds);
}
