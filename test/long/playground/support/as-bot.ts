import { expect } from 'vitest';
import type { Stage } from './stage.js';

/** With this environment the bot is turned away, and the tests answer in its place. */
export const TURNED_AWAY = { DISCORD_TOKEN: 'turned.away.token' };

export const V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;

/** What a bot can do at the stand-in, done by a test. */
export interface ActingAsBot {
  /** Sends something to the stand-in as the bot would. */
  asBot(method: string, path: string, body: unknown): Promise<Response>;
  /** Posts components in #general. Throws what Discord would say to a payload that it refuses. */
  post(...components: readonly object[]): Promise<void>;
  /** Answers the newest interaction of that kind; waits for it to come. Resolves to what was sent with it. */
  respond(kind: string, body: unknown): Promise<unknown>;
}

/** Acts as the bot of that stage. */
export function actingAsBot(stage: () => Stage): ActingAsBot {
  const asBot: ActingAsBot['asBot'] = (method, path, body) => {
    const { standIn } = stage().playground;
    return fetch(`${standIn.url}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${standIn.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  };
  return {
    asBot,
    async post(...components) {
      const { general } = stage().playground.standIn.places;
      const sent = await asBot('POST', `/channels/${general.id}/messages`, { components, flags: V2 });
      if (!sent.ok) throw new Error(await sent.text());
    },
    async respond(kind, body) {
      const { interactions } = stage().playground.standIn.core;
      const newest = () =>
        interactions.all().findLast((one) => one.kind === kind && one.outcome === undefined);
      await expect.poll(newest).toBeDefined();
      const { id, token, data } = newest() ?? {};
      const sent = await asBot('POST', `/interactions/${id}/${token}/callback`, body);
      if (!sent.ok) throw new Error(await sent.text());
      return data;
    },
  };
}
