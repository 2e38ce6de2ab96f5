import { expect, it } from 'vitest';
import { releaseMemory } from '../../src/operations/release-memory.js';

it('collects what is not used any more, and leaves no trace of how', async () => {
  const gone = new WeakRef({ list: Array(1000).fill('x') });
  // The target of a WeakRef is kept until the current job ends.
  await new Promise((resolve) => setTimeout(resolve));
  releaseMemory();
  expect(gone.deref()).toBeUndefined();
  expect(globalThis).not.toHaveProperty('gc');
});
