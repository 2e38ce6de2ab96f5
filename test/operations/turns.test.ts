import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurns } from '../../src/operations/turns.js';

it('lets callers through in order, and other work in between', async () => {
  const turn = createTurns();
  const seen: string[] = [];
  const asked = [1, 2, 3].map(async (number) => {
    await turn();
    seen.push(`question ${number}`);
    // What the answer sets off, as sending does.
    void nextTurn().then(() => seen.push(`sent ${number}`));
  });
  await Promise.all(asked);
  await nextTurn();
  await nextTurn();
  expect(seen.filter((entry) => entry.startsWith('question'))).toEqual([
    'question 1',
    'question 2',
    'question 3',
  ]);
  expect(seen.indexOf('sent 1')).toBeLessThan(seen.indexOf('question 3'));
});
