import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '../core.js';
import { DiscordError, refuse } from '../errors.js';
import type { Fault, Faults } from '../faults.js';
import type { LoggedRequest, Refusal } from '../types.js';
import type { RateLimits } from './limits.js';
import { readPayload } from './payload.js';
import type { Answer, Route } from './request.js';
import { matchRoute } from './router.js';

/** Codes that say the payload itself is wrong: invalid form, empty message, bad JSON, too many commands. */
const PAYLOAD_CODES: ReadonlySet<number> = new Set([50035, 50006, 50109, 30032]);

/** What the REST server keeps for the tests. */
export interface RestLog {
  readonly requests: LoggedRequest[];
  readonly refusals: Refusal[];
  readonly unknownRoutes: LoggedRequest[];
  /** Requests being answered right now. */
  busy: number;
  /** Real time of the newest arrival or answer. */
  lastActive: number;
}

interface Parts {
  readonly core: Core;
  readonly routes: readonly Route[];
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly log: RestLog;
}

interface Outcome extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
  readonly refusal?: DiscordError;
}

/** The REST side: routes, authorisation, rate limits, ordered faults, errors in Discord's shape, a log. */
export function createRestServer(parts: Parts): Server {
  return createServer((request, response) => {
    void answer(parts, request, response);
  });
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { core, log } = parts;
  log.busy += 1;
  log.lastActive = Date.now();
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const path = url.pathname.replace(/^\/api(\/v\d+)?/u, '');
  const query = Object.fromEntries(url.searchParams);
  const known = /^\/api(\/v10)?\//u.test(url.pathname) ? matchRoute(parts.routes, method, path) : undefined;
  const at = core.clock.now();
  const index = log.requests.length;
  const entry = { method, path, route: known?.route?.path, query, body: undefined as unknown, at };
  log.requests.push({ ...entry, status: 0, code: undefined, answer: undefined });
  let outcome: Outcome;
  try {
    const payload = await readPayload(request, core.world.ids);
    entry.body = payload.body;
    const fault = parts.faults.take(method, path);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    outcome =
      fault !== undefined && fault.status !== 0
        ? faulty(fault)
        : handled(parts, known, request, { query, ...payload });
  } catch (error) {
    outcome = refused(error);
  }
  const code = codeOf(outcome.body);
  const logged: LoggedRequest = { ...entry, status: outcome.status, code, answer: outcome.body };
  log.requests[index] = logged;
  if (known?.route === undefined) log.unknownRoutes.push(logged);
  if (outcome.refusal !== undefined && PAYLOAD_CODES.has(outcome.refusal.code))
    noteRefusal(parts, logged, outcome.refusal);
  write(response, outcome);
  log.busy -= 1;
  log.lastActive = Date.now();
}

function handled(
  { core, limits }: Parts,
  known: ReturnType<typeof matchRoute>,
  request: IncomingMessage,
  rest: {
    query: Record<string, string>;
    body: unknown;
    files: Awaited<ReturnType<typeof readPayload>>['files'];
  },
): Outcome {
  if (known === undefined) return refused(refuse.notFound());
  if (known.route === undefined) return refused(refuse.methodNotAllowed());
  const { route, params } = known;
  if (route.open !== true && request.headers.authorization !== `Bot ${core.token}`)
    return refused(refuse.unauthorized());
  const spent = limits.spend(route, params);
  if (!spent.allowed) return limited(spent.retryAfter, false, spent.headers);
  try {
    return { ...route.handle({ core, params, ...rest }), headers: spent.headers };
  } catch (error) {
    return { ...refused(error), headers: spent.headers };
  }
}

function refused(error: unknown): Outcome {
  if (error instanceof DiscordError) return { status: error.status, body: error.body(), refusal: error };
  // A mistake of the stand-in's own must not look like an answer of Discord's: it is seen in the log.
  return {
    status: 500,
    body: {
      message: `stand-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      code: 0,
    },
  };
}

function faulty(fault: Fault): Outcome {
  if (fault.status === 429) return limited(fault.retryAfter ?? 0.1, fault.global ?? false, {});
  return {
    status: fault.status,
    body: { message: fault.message ?? `${fault.status}: forced`, code: fault.code ?? 0 },
  };
}

function limited(retryAfter: number, global: boolean, headers: Readonly<Record<string, string>>): Outcome {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: {
      ...headers,
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
      Via: '1.1 stand-in',
    },
  };
}

function noteRefusal({ core, log }: Parts, { method, path, body }: LoggedRequest, error: DiscordError): void {
  const refusal: Refusal = {
    method,
    path,
    body,
    code: error.code,
    message: error.message,
    problems: error.lines(),
  };
  log.refusals.push(refusal);
  core.tell({ type: 'refusal', refusal });
}

function codeOf(body: unknown): number | undefined {
  return typeof body === 'object' &&
    body !== null &&
    'message' in body &&
    'code' in body &&
    typeof body.code === 'number'
    ? body.code
    : undefined;
}

function write(response: ServerResponse, { status, body, headers }: Outcome): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
