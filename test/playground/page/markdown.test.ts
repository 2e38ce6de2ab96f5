import { describe, expect, it } from 'vitest';
import { type Piece, parseMarkdown, safeTarget } from '../../../src/playground/page/markdown/parse.js';

/** The pieces as a short text: `strong(…)`, with text as it is. */
function shape(pieces: readonly Piece[]): string {
  return pieces
    .map(({ type, content, items, ordered, inner }: Piece & { inner?: readonly Piece[] }) => {
      if (type === 'text') return String(content);
      if (items)
        return `${ordered ? 'ol' : 'ul'}(${items.map((one) => shape(one.content) + shape(one.inner)).join('|')})`;
      return `${type}(${typeof content === 'string' ? content : shape(content ?? inner ?? [])})`;
    })
    .join('');
}

describe('parseMarkdown', () => {
  it.each([
    ['-# small\n### Head\ntext', 'subtext(small)heading(Head)text'],
    ['### Head\n- a\n- b\n-# small', 'heading(Head)ul(a|b)subtext(small)'],
    ['1. a\n2. b\n- c\n  - d\n  - e', 'ol(a|b)ul(cul(d|e))'],
    ['a\n- **b**', 'abr()ul(strong(b))'],
    ['no - list', 'no - list'],
    [
      '**b** *i* __u__ ~~s~~ ||p|| `c`',
      'strong(b) em(i) underline(u) strikethrough(s) spoiler(p) inlineCode(c)',
    ],
    ['\\*as it is\\*', '*as it is*'],
    ['> q\n> r', 'blockQuote(qbr()r)'],
  ])('reads %j', (text, expected) => {
    expect(shape(parseMarkdown(text))).toBe(expected);
  });

  it('knows what stands for people, channels, commands and times', () => {
    const pieces = parseMarkdown('<@12345678901234567><#12345678901234567></ask:12345678901234567><t:1:R>');
    expect(pieces.map(({ type }) => type)).toEqual(['user', 'channel', 'slashCommand', 'timestamp']);
  });

  it.each([
    '> '.repeat(2000),
    '*'.repeat(4000),
    '||'.repeat(2000),
    '['.repeat(4000),
    '- a\n'.repeat(1000),
    '`'.repeat(3999),
  ])('reads what is piled up in time: %#', (text) => {
    const started = performance.now();
    parseMarkdown(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('leaves alone what is longer than Discord takes', () => {
    const text = '*a* '.repeat(2000);
    expect(parseMarkdown(text)).toEqual([{ type: 'text', content: text }]);
  });
});

it('makes links of web addresses only', () => {
  expect(safeTarget('https://example.org')).toBe('https://example.org');
  for (const target of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    undefined,
  ])
    expect(safeTarget(target)).toBeUndefined();
});
