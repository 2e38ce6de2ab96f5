import { expect, it } from 'vitest';
import { dateInWords } from '../../src/i18n/dates.js';
import { en } from '../../src/i18n/en.js';
import { zhHans } from '../../src/i18n/zh-hans.js';

it.each([
  ['2024-06-01', '1 June 2024', '2024年6月1日'],
  ['2024-12', 'December 2024', '2024年12月'],
  ['2024', '2024', '2024年'],
])('%s is as exact in words as in the data', (day, english, chinese) => {
  expect(dateInWords(day, en)).toBe(english);
  expect(dateInWords(day, zhHans)).toBe(chinese);
});

it('leaves the day away where a month is enough', () => {
  expect(dateInWords('2026-11-20', en, 'month')).toBe('November 2026');
  expect(dateInWords('2026-11-20', zhHans, 'month')).toBe('2026年11月');
});
