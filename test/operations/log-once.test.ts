import { describe, expect, it } from 'vitest';
import { createLogOnce } from '../../src/operations/log-once.js';

const HOUR = 60 * 60 * 1000;

function record() {
  const lines: [object, string][] = [];
  let time = 0;
  const log = { warn: (fields: object, message: string) => void lines.push([fields, message]) };
  const logOnce = createLogOnce(log as never, () => time);
  const pass = (ms: number) => {
    time += ms;
  };
  return { lines, logOnce, pass };
}

describe('createLogOnce', () => {
  it('writes a line once an hour for each key, and how often it was quiet', () => {
    const { lines, logOnce, pass } = record();
    for (let i = 0; i < 5; i++) logOnce('a', { channel: 1 }, 'No permission');
    logOnce('b', {}, 'Other');
    expect(lines).toEqual([
      [{ channel: 1 }, 'No permission'],
      [{}, 'Other'],
    ]);
    pass(HOUR);
    logOnce('a', { channel: 1 }, 'No permission');
    expect(lines[2]).toEqual([{ channel: 1, unreported: 4 }, 'No permission']);
  });

  it('forgets the oldest keys rather than grow', () => {
    const { lines, logOnce } = record();
    for (let i = 0; i < 600; i++) logOnce(`key ${i}`, {}, 'x');
    logOnce('key 599', {}, 'x');
    expect(lines).toHaveLength(600);
    logOnce('key 0', {}, 'x');
    expect(lines).toHaveLength(601);
  });
});
