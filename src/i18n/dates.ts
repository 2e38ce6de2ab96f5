import type { Catalogue } from './catalogue.js';

/**
 * A day of the data in words, as exact as it was given or, with `precision` "month", no more exact than that:
 * "2024-06-01" → "1 June 2024" | "2024年6月1日".
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the data's schema makes sure
 */
export function dateInWords(day: string, words: Catalogue, precision: 'day' | 'month' = 'day'): string {
  const [year = 0, month, dayOfMonth] = day.split('-').map(Number);
  return words.date(year, month, precision === 'day' ? dayOfMonth : undefined);
}
