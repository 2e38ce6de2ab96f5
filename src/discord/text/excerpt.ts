import { shorten } from './shorten.js';

/** Characters that may stand before the place, as a part of `max`. */
const BEFORE = 0.4;
/** Where a part of a sentence begins. */
const PAUSE = /[\s，。；：、（“]/gu;

/**
 * At most `max` UTF-16 units of the text, with what begins at `place`; an ellipsis tells where something is left out.
 * @param place where a word begins
 */
export function excerpt(text: string, place: number, max: number): string {
  const earliest = place - Math.floor(max * BEFORE);
  if (text.length <= max || earliest <= 0) return shorten(text, max);
  const pauses = [...text.slice(earliest, place).matchAll(PAUSE)];
  const start = pauses[0] === undefined ? place : earliest + pauses[0].index + 1;
  return shorten(`…${text.slice(start)}`, max);
}
