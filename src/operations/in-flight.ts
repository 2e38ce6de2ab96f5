/** Keeps count of the work that has begun and not ended, so that the process can stop between two answers. */
export interface InFlight {
  /** Counts `work` until it settles. Its rejection is not handled here. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, or after `timeoutMs` milliseconds. */
  settled(timeoutMs: number): Promise<void>;
}

/** An empty count. */
export function createInFlight(): InFlight {
  const underWay = new Set<Promise<unknown>>();
  return {
    track(work) {
      underWay.add(work);
      const done = () => underWay.delete(work);
      work.then(done, done);
      return work;
    },
    async settled(timeoutMs) {
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, timeoutMs);
      });
      await Promise.race([Promise.allSettled([...underWay]), timeout]);
      clearTimeout(timer);
    },
  };
}
