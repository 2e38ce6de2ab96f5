import { describe, expect, it } from 'vitest';
import { sayOnce } from '../../src/answer/say-once.js';
import type { Text } from '../../src/regulation/language.js';
import { section, statement } from '../discord/support/regulation.js';

const english = (text: Text) => text.en;

function said(lead: string, summary: string, others = 1) {
  const points = [lead, ...Array.from({ length: others }, () => 'Another.')].map((text) =>
    statement(text, text),
  );
  return sayOnce(section('one', { summary: statement(summary, summary), points }), points[0], english);
}

describe('lead and summary', () => {
  it('are both said where they differ', () => {
    const [lead, summary] = ['In force since 1 June 2024.', 'They were adopted in March 2024.'];
    expect(said(lead, summary)).toEqual({ heading: lead, body: summary });
  });

  it('are said once where they are the same but for case, marks and spaces', () => {
    expect(said('The Hives stand far, apart', '“the hives” stand far apart.')).toEqual({
      heading: 'The Hives stand far, apart',
      body: '',
    });
  });

  it.each([
    [
      'the first sentence, which says more',
      'It has 26 articles.',
      'It has 26 articles, adopted in March. Reports quote none.',
      { heading: 'It has 26 articles, adopted in March.', body: 'Reports quote none.' },
    ],
    [
      'the last sentence',
      'Reports quote none.',
      'It has 4.5 articles. Reports quote none.',
      { heading: 'Reports quote none.', body: 'It has 4.5 articles.' },
    ],
    [
      'the only sentence, in Chinese',
      '《条例》共26条。',
      '《条例》共26条，2024年3月通过。',
      { heading: '《条例》共26条，2024年3月通过。', body: '' },
    ],
  ])('are said once where the lead stands in %s', (_, lead, summary, expected) => {
    expect(said(lead, summary)).toEqual(expected);
  });

  it('are left alone where the sentence is in the middle: the next one may refer to it', () => {
    const summary = 'Bees fly. Hives stand apart. They are wooden.';
    expect(said('Hives stand apart.', summary)).toEqual({ heading: 'Hives stand apart.', body: summary });
  });

  it('are left alone where the sentence is too long for a heading', () => {
    const summary = `Bees fly, ${'and fly, '.repeat(40)}and land. They rest.`;
    expect(said('Bees fly.', summary)).toEqual({ heading: 'Bees fly.', body: summary });
  });

  it('do not take another number for the same', () => {
    const summary = 'It grew by 49 per cent. It fell later.';
    expect(said('It grew by 4', summary)).toEqual({ heading: 'It grew by 4', body: summary });
  });
});

describe('the only point of a section', () => {
  it('gives way to a summary that says more', () => {
    expect(
      said('No penalty is known.', 'Whether there are penalties is not known. Ask the office.', 0),
    ).toEqual({
      heading: 'Whether there are penalties is not known.',
      body: 'Ask the office.',
    });
  });

  it('is enough where it says more', () => {
    const lead = 'Copper, lithium and tungsten anchor the clusters of the south.';
    expect(said(lead, 'Three resources anchor clusters.', 0)).toEqual({ heading: lead, body: '' });
  });

  it('stays beside a summary that lacks a number of it', () => {
    const [lead, summary] = [
      'Copper brought 500 billion.',
      'The industry of copper grew well in those years.',
    ];
    expect(said(lead, summary, 0)).toEqual({ heading: lead, body: summary });
  });
});

it('says a section without points by its summary', () => {
  expect(sayOnce(section('one'), undefined, english)).toEqual({ heading: '', body: 'Summary of one.' });
});
