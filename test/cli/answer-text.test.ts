import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/cli/answer-text.js';
import { answer, resultOf, voices } from '../discord/support/app.js';
import {
  adoption,
  inForce,
  penalties,
  regulation,
  section,
  statement,
} from '../discord/support/regulation.js';

const text = (parts: Parameters<typeof answer>[0]) => answerText(answer(parts), regulation(), voices('en'));

describe('answerText', () => {
  it('shows every point: there is no button to press', () => {
    const points = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) =>
      statement(`Point ${name}.`, `${name}点。`),
    );
    const long = section('long', { points });
    expect(
      text({ results: [resultOf(long)] })
        .split('\n')
        .slice(0, 9),
    ).toEqual([
      'Title of long · what the Regulations provide',
      'Point a.',
      'Summary of long.',
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((name) => `- Point ${name}.`),
    ]);
  });

  it('does not say the same twice', () => {
    const summary = statement('First point of one. It has a summary.', '一。');
    const lines = text({ results: [resultOf(section('one', { summary }))] }).split('\n');
    expect(lines.slice(1, 4)).toEqual(['First point of one.', 'It has a summary.', '- Second point of one.']);
  });

  it('shows the answers to several questions one after the other, then the other results', () => {
    const parts = [answer(), answer({ results: [resultOf(adoption)] })];
    const lines = text({ results: [inForce, adoption, penalties].map(resultOf), parts }).split('\n');
    const places = [
      'When the Regulations apply · what the Regulations provide',
      'Who adopted them · policy around the Regulations',
      'See also: Penalties',
    ].map((line) => lines.indexOf(line));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(places[2]).toBe(lines.length - 1);
    expect(lines.filter((line) => line === 'Sources:')).toHaveLength(1);
    expect(lines.filter((line) => line === 'Source:')).toHaveLength(1);
  });

  it('says what is not known for a year that was named, and what is known without it', () => {
    const note = { type: 'nothing-for', words: ['2031'] } as const;
    const results = [inForce, adoption].map(resultOf);
    expect(text({ status: 'suggested', results, note }).split('\n')).toEqual([
      'For “2031” in particular I find nothing in the sources. What they say otherwise:',
      '',
      '- When the Regulations apply',
      '- Who adopted them',
    ]);
    expect(text({ status: 'suggested', results })).toContain('I am not sure which you mean.\n- When');
  });

  it('ends with the caution where there is nothing to read next', () => {
    expect(text({})).toMatch(/summary, no legal advice$/);
  });
});
