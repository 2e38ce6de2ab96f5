import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mixes up when reading them aloud or copying them from a picture. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** A short random name for one error, shown to the member and written to the log, e.g. "K7QMXA". */
export function errorReference(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
