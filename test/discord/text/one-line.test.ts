import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/discord/text/one-line.js';

describe('oneLine', () => {
  it.each([
    ['line breaks and tabs', ' when\r\n\tdid  it\u2028start ', 'when did it start'],
    ['zero-width characters', 'Arti\u200bcle\ufeff 12', 'Article 12'],
    ['text that would run backwards', 'safe \u202egnol\u202c text', 'safe gnol text'],
    ['control characters', 'a\u0000b\u001b[31mc', 'a b [31mc'],
    ['half of a surrogate pair', 'a\ud83dx', 'ax'],
  ])('cleans %s', (_, text, clean) => {
    expect(oneLine(text)).toBe(clean);
  });

  it('keeps emoji, whose parts an invisible joiner holds together', () => {
    expect(oneLine('👨‍👩‍👧 ok')).toBe('👨‍👩‍👧 ok');
  });
});
