/** Which request a fault is for; what is left out matches everything. */
export interface FaultTarget {
  readonly method?: string;
  /** Part of the path below `/api/v10`, or a pattern for it. */
  readonly path?: string | RegExp;
}

/** How that request is answered, before anything else is looked at. */
export interface Fault {
  readonly status: number;
  /** Discord's error code; 0 by default. */
  readonly code?: number;
  readonly message?: string;
  /** For status 429: seconds until the next try, 0.1 by default. */
  readonly retryAfter?: number;
  /** For status 429: whether it is the global limit. */
  readonly global?: boolean;
  /** How many requests it is for; 1 by default. */
  readonly times?: number;
  /** Real milliseconds to wait before the answer. With status 0 the request is only delayed, then handled. */
  readonly delayMs?: number;
}

/** Errors to order ahead: a forced 429, a 50013, a 500, a slow answer. */
export interface Faults {
  /** The next matching requests get this answer. */
  next(target: FaultTarget, fault: Fault): void;
  /** Takes the next fault for a request off the list. */
  take(method: string, path: string): Fault | undefined;
  clear(): void;
}

/** An empty list of faults. */
export function createFaults(): Faults {
  let pending: { target: FaultTarget; fault: Fault; left: number }[] = [];
  const matches = (target: FaultTarget, method: string, path: string): boolean =>
    (target.method === undefined || target.method === method) &&
    (target.path === undefined ||
      (typeof target.path === 'string' ? path.includes(target.path) : target.path.test(path)));
  return {
    next(target, fault) {
      pending.push({ target, fault, left: fault.times ?? 1 });
    },
    take(method, path) {
      const found = pending.find((entry) => matches(entry.target, method, path));
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) pending = pending.filter((entry) => entry !== found);
      return found.fault;
    },
    clear() {
      pending = [];
    },
  };
}
