import { COUNTS } from './counts.js';
import { DATES } from './dates.js';
import type { Quantity } from './quantity.js';
import { SHARES } from './shares.js';

/**
 * Every way to write a quantity, the more specific first: what one rule has read is not read again. Each is
 * tried on every text, as the languages quote each other.
 */
const RULES = [...DATES, ...SHARES, ...COUNTS];

/** The quantities of a text in any language, in no particular order. */
export function quantitiesIn(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  // Full-width digits become plain ones; a Chinese comma between numbers is none inside a number.
  let rest = text.replaceAll('，', '、').normalize('NFKC');
  for (const { pattern, read } of RULES) {
    rest = rest.replace(pattern, (...match) => {
      const written = String(match[0]);
      // Every pattern has named groups; they come last.
      const groups: Readonly<Record<string, string | undefined>> = match.at(-1);
      quantities.push(...read(groups).map((values) => ({ ...values, text: written.trim() })));
      return '\0'.repeat(written.length);
    });
  }
  return quantities;
}
