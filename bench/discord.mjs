// Measures Tiaoli beside a bare discord.js bot, in turns, against the local stand-in for Discord:
//   npm run build && node bench/discord.mjs [ROUNDS]
// BENCH_FLAGS='--title=x' replaces the flags of `npm start`.
// Prints medians: start to commands registered, resident memory after the questions, time to the reply when 20 people
// ask at once, and processor time a question. Linux only (/proc).
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPerson } from '../dist/playground/people.js';
import { startStandIn } from '../dist/playground/server/start.js';

const ROUNDS = Number(process.argv[2] ?? 7);
const PEOPLE = 20;
const BATCHES = 20;
/** Not counted: both bots are compiled while they run. */
const WARM_UP = 80;
/** Milliseconds of processor time in a tick of /proc/PID/stat (USER_HZ is 100 on Linux). */
const TICK_MS = 10;
/** Milliseconds between the start and the first question: what a bot does after it is ready shall not be measured. */
const REST_MS = 1000;
const QUESTIONS = [
  'When did the Regulations take effect?',
  'which industries are traditional',
  'do expansion projects get the same benefits as new ones',
  'who adopted the regulatoins and when',
  '条例什么时候开始施行',
  '未来产业有哪些',
  'what are the three weaknesses',
  'is there a fine for breaking the rules',
  '增资扩产有什么优惠',
  'will it rain tomorrow',
];

/** As `npm start` has them. */
const START_FLAGS = process.env.BENCH_FLAGS?.split(' ') ?? ['--max-semi-space-size=8'];

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const BOTS = {
  bare: { file: path('bare-bot.mjs'), ready: (line) => line === 'ready' },
  tiaoli: {
    file: path('../dist/main.js'),
    flags: START_FLAGS,
    ready: (line) => /"Commands (?:un)?(?:written|changed)"/.test(line),
  },
};

/** Starts one bot, asks, stops it; returns its figures. */
async function measure({ file, ready, flags = [] }) {
  const standIn = await startStandIn({ messageBucket: { limit: 10_000, windowMs: 1000 } });
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, file], {
    cwd: tmpdir(),
    env: {
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.url,
      DATABASE_PATH: ':memory:',
      SPAM_GUARD: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => ready(line) && resolve());
      child.once('exit', () => reject(new Error('ended before it was ready')));
    });
    const startMs = performance.now() - started;
    await sleep(REST_MS);
    const people = Array.from({ length: PEOPLE }, (_, i) =>
      createPerson(standIn, `P${i}`, { waitMs: 10_000 }),
    );
    const ask = (person, i) =>
      timed(() => person.slash(standIn.places.general, 'ask', { question: question(i) }));
    for (let batch = 0; batch < WARM_UP; batch += 1)
      await Promise.all(people.map((person, i) => ask(person, i + batch)));
    const before = processorMs(child.pid);
    const replies = [];
    for (let batch = 0; batch < BATCHES; batch += 1) {
      replies.push(...(await Promise.all(people.map((person, i) => ask(person, i + batch)))));
    }
    const questionMs = (processorMs(child.pid) - before) / (PEOPLE * BATCHES);
    return { startMs, memoryMb: residentMb(child.pid), replyMs: median(replies), questionMs };
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
    await standIn.close();
  }
}

async function timed(action) {
  const started = performance.now();
  const seen = await action();
  if (seen.kind !== 'message') throw new Error(`no answer: ${seen.kind}`);
  return performance.now() - started;
}

function question(i) {
  return QUESTIONS[i % QUESTIONS.length];
}

function processorMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function residentMb(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const figures = { bare: [], tiaoli: [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of ['bare', 'tiaoli']) {
    const result = await measure(BOTS[name]);
    // The first round warms the machine up.
    if (round > 0) figures[name].push(result);
  }
}
const row = (name, key, digits) => {
  const [bare, tiaoli] = ['bare', 'tiaoli'].map((bot) => median(figures[bot].map((figure) => figure[key])));
  const ratio = median(figures.bare.map((figure, i) => figures.tiaoli[i][key] / figure[key]));
  console.log(
    `| ${name} | ${bare.toFixed(digits)} | ${tiaoli.toFixed(digits)} | ${(tiaoli - bare).toFixed(digits)} | ${ratio.toFixed(2)} |`,
  );
};
console.log(`Medians of ${ROUNDS} rounds, ${PEOPLE} people at once, ${BATCHES} times.\n`);
console.log('| | bare | Tiaoli | difference | ratio |\n| --- | --- | --- | --- | --- |');
row('start to commands registered, ms', 'startMs', 0);
row('resident memory after 2,000 questions, MB', 'memoryMb', 1);
row('median time to the reply, ms', 'replyMs', 1);
row('processor time a question, ms', 'questionMs', 2);
