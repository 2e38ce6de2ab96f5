/** Tells the first time that something happens from the others. In memory, of this process. */
export interface Once {
  /** Whether this key is seen for the first time. */
  first(key: string): boolean;
}

/** @param maxKeys keys remembered; the oldest is forgotten first */
export function createOnce(maxKeys = 1000): Once {
  const seen = new Set<string>();
  return {
    first(key) {
      if (seen.has(key)) return false;
      seen.add(key);
      const [oldest] = seen;
      if (seen.size > maxKeys && oldest !== undefined) seen.delete(oldest);
      return true;
    },
  };
}
