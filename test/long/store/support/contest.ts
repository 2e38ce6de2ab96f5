import { expect } from 'vitest';
import type { TestDatabase } from '../../../store/support/database.js';
import { startChild } from './child.js';

/** Lets two processes claim the same events at the same time: each goes to exactly one, and both get answers. */
export async function contest(location: TestDatabase['location'], events: number): Promise<void> {
  const printed: string[][] = [];
  const contestants = [0, 1].map((index) => {
    const lines: string[] = [];
    printed.push(lines);
    let ready = () => {};
    const readiness = new Promise<void>((resolve) => {
      ready = resolve;
    });
    const started = startChild('claimer.mjs', [JSON.stringify(location), String(events)], (line) => {
      if (line === 'ready') ready();
      else lines.push(line);
    });
    return { ...started, readiness, index };
  });
  // One after the other, so that the second finds the tables made.
  for (const { readiness } of contestants) await readiness;
  for (const { child } of contestants) child.stdin?.end('go\n');
  for (const { ended } of contestants) expect(await ended).toBe(0);
  const all = printed.flat();
  expect(all.filter((line) => !line.startsWith('claimed '))).toEqual([]);
  expect(all).toHaveLength(events);
  expect(new Set(all).size).toBe(events);
}
