// Claims the events 0 to n-1, as many at once as fit, after a line on standard input; prints those it got.
import { once } from 'node:events';

const [, , module = '', location = '', events = ''] = process.argv;
const { createStore } = await import(module);
const log = { info() {}, warn() {} };
let time = 0;
// A second passes between any two looks at the clock, so that a failure does not stop the attempts after it.
const now = () => (time += 1000);
const database = JSON.parse(location);
const store = createStore({ database, voteKey: undefined, log, now, timeoutMs: 60_000 });
await store.sweep();
process.stdout.write('ready\n');
await once(process.stdin, 'data');
/** @type {Promise<string>[]} */
const claims = [];
for (let event = 0; event < Number(events); event += 1) claims.push(claim(`message:${event}`));
const outcomes = await Promise.all(claims);
outcomes.forEach((outcome, event) => {
  if (outcome !== 'taken') process.stdout.write(`${outcome} ${event}\n`);
});
await store.close();
// No process.exit(): what is still to be written to a pipe would be lost.
process.stdin.destroy();

/**
 * Two processes that write without a pause may keep each other waiting too long on one file; such a claim is surely
 * not made, and is made again.
 * @param {string} event
 */
async function claim(event) {
  for (;;) {
    const outcome = await store.claim(event);
    if (outcome !== 'unknown' || !('path' in database)) return outcome;
  }
}
