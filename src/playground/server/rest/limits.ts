import { createHash } from 'node:crypto';
import type { Bucket, Clock } from '../types.js';
import type { Route } from './request.js';

/** What is left of a bucket after a request, and whether the request went through. */
export interface Spent {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait where it did not. */
  readonly retryAfter: number;
}

/** The buckets' sizes. Discord publishes none; 5 in 5 s a channel is what is seen for messages. */
export const DEFAULT_MESSAGE_BUCKET: Bucket = { limit: 5, windowMs: 5000 };
const OTHER_BUCKET: Bucket = { limit: 50, windowMs: 1000 };

interface Window {
  used: number;
  endsAt: number;
}

/** Counts requests in buckets: one for each route and each channel, server or webhook in it. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #message: Bucket;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, message: Bucket) {
    this.#clock = clock;
    this.#message = message;
  }

  /** Takes one request's place, if there is one. */
  spend(route: Route, params: Readonly<Record<string, string>>): Spent {
    if (route.bucket === 'none') return { allowed: true, headers: {}, retryAfter: 0 };
    const size = route.bucket === 'message' ? this.#message : OTHER_BUCKET;
    const name = `${route.method} ${route.path}`;
    const key = `${name} ${params.channel ?? params.guild ?? params.token ?? ''}`;
    const now = this.#clock.now();
    const old = this.#windows.get(key);
    const window = old === undefined || old.endsAt <= now ? { used: 0, endsAt: now + size.windowMs } : old;
    this.#windows.set(key, window);
    const allowed = window.used < size.limit;
    if (allowed) window.used += 1;
    const resetAfter = (window.endsAt - now) / 1000;
    return {
      allowed,
      retryAfter: resetAfter,
      headers: {
        'X-RateLimit-Limit': String(size.limit),
        'X-RateLimit-Remaining': String(size.limit - window.used),
        'X-RateLimit-Reset': (window.endsAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': resetAfter.toFixed(3),
        'X-RateLimit-Bucket': createHash('md5').update(name).digest('hex'),
      },
    };
  }
}
