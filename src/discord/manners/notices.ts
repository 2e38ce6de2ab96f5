/** Who was told that it goes on later, so that nobody is told twice. In memory, of this process. */
export interface Notices {
  /** Whether to tell now: not where this key was told, and the time it was told has not come. */
  due(key: string, ms: number): boolean;
}

/** @param maxKeys keys remembered; the one told longest ago is forgotten first */
export function createNotices(maxKeys = 10_000): Notices {
  const until = new Map<string, number>();
  return {
    due(key, ms) {
      const now = Date.now();
      if (now < (until.get(key) ?? 0)) return false;
      until.delete(key);
      until.set(key, now + ms);
      const [oldest] = until.keys();
      if (until.size > maxKeys && oldest !== undefined) until.delete(oldest);
      return true;
    },
  };
}
