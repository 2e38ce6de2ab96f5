import type { APIAttachment } from 'discord-api-types/v10';
import type { Core } from '../core.js';

/** A request that has been routed, as a handler gets it. */
export interface Request {
  readonly core: Core;
  /** Ids from the path, by the names in the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON, `payload_json` of a form. */
  readonly body: unknown;
  /** Uploaded files, as they would be attached. */
  readonly files: readonly APIAttachment[];
}

/** What a handler answers; without `body` there is none. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Which bucket of the rate limits a route falls into. */
export type BucketName = 'message' | 'other' | 'none';

/** One route of the REST API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below `/api/v10`, ids as `:name`. */
  readonly path: string;
  /** Whether the token in the path is authorisation enough. */
  readonly open?: boolean;
  readonly bucket?: BucketName;
  readonly handle: (request: Request) => Answer;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

/** A path parameter that the route is known to have. */
export function param(request: Request, name: string): string {
  return request.params[name] ?? '';
}
