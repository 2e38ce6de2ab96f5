import { createHmac } from 'node:crypto';
import { StoreError } from './store-error.js';

/** What is stored in place of a member's id, in hexadecimal digits. */
export type Pseudonym = (memberId: string) => string;

/**
 * HMAC-SHA256 with the operator's secret.
 * @param key undefined: whoever asks for a pseudonym meets a StoreError, `votes-off`
 */
export function createPseudonym(key: string | undefined): Pseudonym {
  return (memberId) => {
    if (key === undefined) throw new StoreError('votes-off', 'There is no key for votes.');
    return createHmac('sha256', key).update(memberId).digest('hex');
  };
}
