import { describe, expect, it } from 'vitest';
import { shownPoints } from '../../src/answer/shown-points.js';
import type { Statement } from '../../src/regulation/schema.js';
import { statement } from '../discord/support/regulation.js';

const points = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => statement(`${i}`.padEnd(length, 'x'), '点'));
const shown = (count: number, length: number, question?: string) =>
  shownPoints({ points: points(count, length) }, undefined, question).points.length;

describe('shownPoints', () => {
  it('shows short points, five at most, and keeps the others in order', () => {
    const all = points(7, 20);
    expect(shownPoints({ points: all })).toEqual({ points: all.slice(0, 5), more: all.slice(5) });
    expect(shown(3, 20)).toBe(3);
  });

  it('shows fewer long ones, two however long they are', () => {
    expect(shown(7, 150)).toBe(3);
    expect(shown(7, 151)).toBe(2);
    expect(shown(7, 300)).toBe(2);
    expect(shown(1, 300)).toBe(1);
  });

  it('shows those that answer best, the very best first and the others as written', () => {
    const [a, b, c, d, e] = points(5, 150) as [Statement, Statement, Statement, Statement, Statement];
    expect(shownPoints({ points: [a, b, c, d, e] }, [c, e, a, b, d])).toEqual({
      points: [c, a, e],
      more: [b, d],
    });
  });

  it('shows five to who asks for a list', () => {
    expect(shown(7, 300, 'Which industries are there?')).toBe(5);
    expect(shown(7, 300, '有哪些产业')).toBe(5);
    expect(shown(7, 300, 'When did it start?')).toBe(2);
  });
});
