import { expect, it } from 'vitest';
import { evaluateAnswers } from '../../src/cli/eval.js';

it.each([
  [['--set', 'silver'], '--set must be golden or development'],
  [['--set', 'development', '--accept'], '--accept stores the golden figures only'],
  [['--failures=some'], '--failures takes a number'],
  [['--quick'], 'Usage: tiaoli eval'],
  [['--failures', 'ten'], 'Usage: tiaoli eval'],
])('%j is refused before anything is asked', (args, message) => {
  expect(() => evaluateAnswers(args)).toThrow(message);
});
