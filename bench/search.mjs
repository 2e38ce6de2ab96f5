// Measures the search beside fuse.js, MiniSearch and Orama over the bundled sections:
//   npm run build && npm ci --ignore-scripts --prefix bench && node bench/search.mjs [ROUNDS]
// Each engine runs in a process of its own, all of them in turns; prints a table of medians of the rounds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isRight, own, questions, sections } from './corpus.mjs';
import { ENGINES } from './engines.mjs';

/** Not counted: the engine is compiled while it runs. */
const WARM_UP_PASSES = 10;
const PASSES = 10;
/** An engine that takes longer gets fewer passes, at least one of each kind. */
const LONGEST_MS = 4000;

const memory = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};
/** The value that `share` of the values are not above. */
const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
const median = (values) => quantile(values, 0.5);

/** One engine's figures: milliseconds, megabytes, and how many questions it gets right. */
async function measure({ build }) {
  const before = memory();
  const started = performance.now();
  const search = await build(sections, own);
  const buildMs = performance.now() - started;
  const indexMb = memory() - before;
  const times = [];
  let answers = [];
  const ask = ({ q }) => {
    const asked = performance.now();
    const ids = search(q, 3);
    times.push(performance.now() - asked);
    return ids;
  };
  const run = (passes) => {
    const end = performance.now() + LONGEST_MS;
    for (let pass = 0; pass < passes && (pass === 0 || performance.now() < end); pass += 1) {
      answers = questions.map(ask);
    }
  };
  run(WARM_UP_PASSES);
  times.length = 0;
  run(PASSES);
  const rank = questions.map((question, i) => answers[i].findIndex((id) => isRight(question, id)));
  const first = rank.filter((place) => place === 0).length;
  const three = rank.filter((place) => place >= 0).length;
  return { first, three, p50: quantile(times, 0.5), p99: quantile(times, 0.99), buildMs, indexMb };
}

/** Runs this file again for one engine. */
function measureApart(key) {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', self, '--engine', key], {
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
    '| | right first | right in three | p50, ms | p99, ms | p50, Tiaoli = 1 | build, ms | index, MB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const key of keys) {
    const figures = rounds.map((round) => round[key]);
    const [{ first, three }] = figures;
    const of = (name) => median(figures.map((figure) => figure[name]));
    const ratio = median(figures.map(({ p50 }, round) => p50 / reference[round]));
    const share = (count) => `${((100 * count) / all).toFixed(1)}%`;
    const cells = [
      ENGINES[key].name,
      share(first),
      share(three),
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
  console.log(JSON.stringify(await measure(ENGINES[process.argv[3]])));
} else {
  const rounds = Array.from({ length: Number(process.argv[2] ?? 5) }, () =>
    Object.fromEntries(Object.keys(ENGINES).map((key) => [key, measureApart(key)])),
  );
  printTable(rounds);
}
