import { createHash } from 'node:crypto';
import { normalise } from '../../search/normalise.js';
import { questionText } from './question-text.js';

/** What answered messages said last, as far as this process has seen it: a hash of each. In memory. */
export interface LastWords {
  /** Remembers what a message says; returns whether it said the same before, going by letters and numbers. */
  same(messageId: string, content: string): boolean;
}

/**
 * @param keepMs how long a message is remembered after it was seen last; the timers keep no process alive
 * @param most messages remembered; the one seen longest ago is forgotten first
 */
export function createLastWords(keepMs: number, most = 1000): LastWords {
  const seen = new Map<string, { readonly words: string; readonly end: NodeJS.Timeout }>();

  function forget(id: string): string | undefined {
    const known = seen.get(id);
    clearTimeout(known?.end);
    seen.delete(id);
    return known?.words;
  }

  return {
    same(id, content) {
      const words = hash(normalise(questionText(content)).replace(/[^\p{L}\p{N}]/gu, ''));
      const before = forget(id);
      seen.set(id, { words, end: setTimeout(() => forget(id), keepMs).unref() });
      const [oldest] = seen.keys();
      if (seen.size > most && oldest !== undefined) forget(oldest);
      return before === words;
    },
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
