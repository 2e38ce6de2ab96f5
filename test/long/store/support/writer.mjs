// Votes and changes settings until it is killed; prints every one that was acknowledged, before it goes on.
import { writeSync } from 'node:fs';

const [, , module = '', location = '', from = ''] = process.argv;
const { createStore } = await import(module);
const log = { info() {}, warn() {} };
const store = createStore({ database: JSON.parse(location), voteKey: 'key', log, timeoutMs: 60_000 });
for (let n = Number(from); ; n += 1) {
  const vote = { memberId: '1', answerId: String(n), section: 'a', value: 'up', guildId: '1' };
  await store.vote(vote);
  writeSync(1, `vote ${n}\n`);
  await store.vote({ ...vote, value: 'down' });
  writeSync(1, `change ${n}\n`);
  await store.saveSettings('1', { answerChannels: [String(n)] });
  writeSync(1, `settings ${n}\n`);
}
