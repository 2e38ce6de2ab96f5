import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/text/escape.js';

const CASES: readonly (readonly [string, string])[] = [
  ['plain text, with (brackets) and 26 articles.', 'plain text, with (brackets) and 26 articles.'],
  [
    '**bold** _it_ ~~no~~ `code` ||hidden||',
    '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|hidden\\|\\|',
  ],
  ['<@1> <#2> <@&3> @everyone', '\\<\\@1> \\<#2> \\<\\@&3> \\@everyone'],
  ['[link](https://a.example)', '\\[link\\](https\\://a.example)'],
  ['a\\*b', 'a\\\\\\*b'],
  ['# heading\n> quote\n- item\n+ item\n-# small', '\\# heading\n\\> quote\n\\- item\n\\+ item\n\\-# small'],
  ['1. one\n12) twelve', '1\\. one\n12\\) twelve'],
  ['2024 was a year', '2024 was a year'],
  ['10:30 and 条例：二', '10:30 and 条例：二'],
];

describe('escapeMarkdown', () => {
  it.each(CASES)('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(CASES)('%j can be read back', (text, escaped) => {
    expect(unescapeMarkdown(escaped)).toBe(text);
  });

  it('is never more than twice as long', () => {
    const worst = '*'.repeat(500);
    expect(escapeMarkdown(worst)).toHaveLength(1000);
  });
});
