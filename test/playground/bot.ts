import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import { expect } from 'vitest';
import type { StandIn } from '../../src/playground/server/types.js';

/** A discord.js client, as it is, that talks to the stand-in; log in with `login`. */
export function clientOf(standIn: StandIn, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: { api: standIn.url },
    ...options,
  });
  client.on('error', () => undefined);
  return client;
}

/** Logs in and waits until the client is ready. */
export async function login(standIn: StandIn, client: Client): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(standIn.token);
  return ready;
}

/** A request to the stand-in's REST API as the bot, without discord.js. */
export async function request(
  standIn: StandIn,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: ErrorAnswer; headers: Headers }> {
  const response = await fetch(`${standIn.url}/v10${path}`, {
    method,
    headers: { Authorization: `Bot ${standIn.token}`, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text === '' ? {} : JSON.parse(text)) as ErrorAnswer,
    headers: response.headers,
  };
}

/** What the tests read of an answer. */
export interface ErrorAnswer {
  readonly code?: number;
  readonly message?: string;
  readonly errors?: unknown;
  readonly id?: string;
  readonly [key: string]: unknown;
}

/** Looks again and again until the assertion that follows holds; patient, since machines are shared. */
export const eventually = <T>(read: () => T): ReturnType<typeof expect.poll<T>> =>
  expect.poll(read, { timeout: 10_000, interval: 10 });
