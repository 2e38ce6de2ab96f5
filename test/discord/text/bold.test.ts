import { describe, expect, it } from 'vitest';
import { bold } from '../../../src/discord/text/bold.js';

describe('bold', () => {
  it('puts the stretches in bold and escapes everything', () => {
    const text = '*a* fund_x @here ||b||';
    expect(bold(text, [{ from: 4, to: 8 }])).toBe('\\*a\\* **fund**\\_x \\@here \\|\\|b\\|\\|');
    expect(bold('**', [{ from: 0, to: 2 }])).toBe('**\\*\\***');
  });

  it('leaves a text without stretches as it is shown', () => {
    expect(bold('no fund', [])).toBe('no fund');
  });

  it('makes at most eight stretches bold', () => {
    const stretches = Array.from({ length: 20 }, (_, i) => ({ from: 2 * i, to: 2 * i + 1 }));
    expect(bold('a '.repeat(20), stretches).match(/\*\*a\*\*/g)).toHaveLength(8);
  });
});
