/** Does what concerns the same thing one after the other, in the order it came. */
export interface TurnsByKey {
  /** Does `work` once everything begun before for `key` has ended. Its rejection is the caller's. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** Remembers a key only as long as something is under way for it. */
export function createTurnsByKey(): TurnsByKey {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, work) {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(work, work);
      last.set(key, mine);
      const done = () => {
        if (last.get(key) === mine) last.delete(key);
      };
      mine.then(done, done);
      return mine;
    },
  };
}
