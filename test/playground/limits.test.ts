import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ManualClock, manualClock } from '../../src/playground/server/clock.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import { clientOf, login, request } from './bot.js';

let standIn: StandIn;
let clock: ManualClock;
let path: string;

beforeEach(async () => {
  clock = manualClock();
  standIn = await startStandIn({ clock });
  path = `/channels/${standIn.places.general.id}/messages`;
});

afterEach(() => standIn.close());

describe('rate limits', () => {
  it('let five messages into a channel in five seconds, counted for each channel', async () => {
    for (let n = 4; n >= 0; n -= 1) {
      const { status, headers } = await request(standIn, 'POST', path, { content: 'x' });
      expect(status).toBe(200);
      expect(headers.get('X-RateLimit-Limit')).toBe('5');
      expect(headers.get('X-RateLimit-Remaining')).toBe(String(n));
      expect(headers.get('X-RateLimit-Bucket')).toMatch(/^[0-9a-f]{32}$/u);
    }
    clock.advance(1000);
    const { status, body, headers } = await request(standIn, 'POST', path, { content: 'x' });
    expect(status).toBe(429);
    expect(body).toMatchObject({ retry_after: 4, global: false });
    expect(headers.get('Retry-After')).toBe('4');
    expect(headers.get('X-RateLimit-Scope')).toBe('user');
    expect(
      (await request(standIn, 'POST', `/channels/${standIn.places.questions.id}/messages`, { content: 'x' }))
        .status,
    ).toBe(200);
    clock.advance(4000);
    expect((await request(standIn, 'POST', path, { content: 'x' })).status).toBe(200);
  });

  it('stand on other routes as well', async () => {
    const { headers } = await request(standIn, 'GET', '/users/@me');
    expect(Number(headers.get('X-RateLimit-Remaining'))).toBeGreaterThan(0);
    expect(Number(headers.get('X-RateLimit-Reset-After'))).toBeGreaterThan(0);
  });
});

describe('ordered faults', () => {
  let client: Client;

  afterEach(() => client.destroy());

  it('a 429 is waited out by discord.js, then the message is there once', async () => {
    client = clientOf(standIn);
    const ready = await login(standIn, client);
    standIn.faults.next({ method: 'POST', path: '/messages' }, { status: 429, retryAfter: 0.05 });
    const channel = await ready.channels.fetch(standIn.places.general.id);
    if (channel?.isSendable() !== true) throw new Error('not sendable');
    const start = Date.now();
    await channel.send('x');
    expect(Date.now() - start).toBeGreaterThanOrEqual(50);
    expect(
      standIn.requests
        .filter(({ route }) => route === '/channels/:channel/messages')
        .map(({ status }) => status),
    ).toEqual([429, 200]);
  });

  it('an error comes as ordered, as often as ordered', async () => {
    client = clientOf(standIn);
    standIn.faults.next(
      { path: /messages$/u },
      { status: 403, code: 50013, message: 'Missing Permissions', times: 2 },
    );
    for (const status of [403, 403, 200])
      expect((await request(standIn, 'POST', path, { content: 'x' })).status).toBe(status);
    expect(standIn.refusals).toEqual([]);
  });
});

describe('the log', () => {
  it('keeps requests, refusals and unknown routes', async () => {
    await request(standIn, 'POST', path, { content: '' });
    await request(standIn, 'GET', '/nowhere');
    await request(standIn, 'GET', '/users/@me', undefined, { Authorization: 'Bot nobody' });
    expect(standIn.requests.map(({ status, code }) => [status, code])).toEqual([
      [400, 50006],
      [404, 0],
      [401, 0],
    ]);
    expect(standIn.refusals).toMatchObject([{ code: 50006, body: { content: '' } }]);
    expect(standIn.unknownRoutes).toMatchObject([{ method: 'GET', path: '/nowhere' }]);
    await standIn.settled();
  });
});
