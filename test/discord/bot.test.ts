import { EventEmitter } from 'node:events';
import { type Client, Collection, Events } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { startBot } from '../../src/discord/bot.js';
import { OPEN_GUARD } from '../../src/discord/manners/spam-guard.js';
import { FatalError } from '../../src/operations/fatal-error.js';
import { createApp } from './support/app.js';
import { slash } from './support/interactions.js';

/** A client that does what a test says instead of connecting. */
function fakeClient(login: (client: EventEmitter) => void = () => undefined) {
  const post = vi.fn(async (_route: string) => undefined);
  const put = vi.fn(async () => [{ id: '9', name: 'ask' }]);
  const client = Object.assign(new EventEmitter(), {
    rest: { get: vi.fn(async () => []), put, post, patch: vi.fn() },
    login: vi.fn(async () => login(client)),
    destroy: vi.fn(async () => undefined),
  });
  return { client, post, put, asClient: client as unknown as Client };
}

const ready = (servers: number) => ({
  application: { id: '1' },
  user: { id: '1' },
  guilds: { cache: new Collection(Array.from({ length: servers }, (_, i) => [i, {}])) },
});
const connected = (servers = 1) => fakeClient((client) => client.emit(Events.ClientReady, ready(servers)));

describe('startBot', () => {
  it('registers the commands when it is connected, and then mentions them by their ids', async () => {
    const { client, post, put, asClient } = connected();
    const app = createApp();
    await startBot(asClient, app, 'token', OPEN_GUARD);
    await vi.waitFor(() =>
      expect(app.lines).toContainEqual(expect.objectContaining({ msg: 'Commands written' })),
    );
    expect(put).toHaveBeenCalledOnce();
    client.emit(Events.InteractionCreate, slash('help'));
    await vi.waitFor(() => expect(post).toHaveBeenCalledOnce());
    expect(JSON.stringify(post.mock.calls)).toContain('</ask:9>');
  });

  it('goes on with the old commands where they can not be registered', async () => {
    const { asClient, client } = connected();
    client.rest.get.mockRejectedValue(new Error('no network'));
    const app = createApp();
    const bot = await startBot(asClient, app, 'token', OPEN_GUARD);
    await vi.waitFor(() => expect(app.lines.some(({ level }) => level === 'error')).toBe(true));
    await bot.stop();
  });

  it.each([
    [0, true],
    [1, false],
  ])('in %i servers: shows the invite link, %s', async (servers, shown) => {
    const app = createApp();
    await startBot(connected(servers).asClient, app, 'token', OPEN_GUARD);
    expect(app.lines.some(({ invite }) => invite !== undefined)).toBe(shown);
  });

  it('survives errors and warnings of discord.js, and logs them', async () => {
    const { client, asClient } = connected();
    const app = createApp();
    await startBot(asClient, app, 'token', OPEN_GUARD);
    client.emit(Events.Error, new Error('from discord.js'));
    client.emit(Events.ShardError, new Error('socket'));
    client.emit(Events.ShardError, new Error('socket'));
    client.emit(Events.Warn, 'careful');
    expect(app.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(app.lines.filter(({ level }) => level === 'warn')).toHaveLength(2);
  });

  it('fails for good when Discord turns it away while it runs', async () => {
    const { client, asClient } = connected();
    const bot = await startBot(asClient, createApp(), 'token', OPEN_GUARD);
    client.emit(Events.ShardDisconnect, { code: 4004 });
    await expect(bot.failed).rejects.toThrow(FatalError);
  });

  it('fails with the reason of the close, not of the login', async () => {
    const { asClient } = fakeClient((client) => {
      client.emit(Events.ShardDisconnect, { code: 4014 });
      throw new Error('Used disallowed intents');
    });
    await expect(startBot(asClient, createApp(), 'token', OPEN_GUARD)).rejects.toThrow(
      /Privileged Gateway Intents/,
    );
  });

  it('says what the network said where Discord is not reached', async () => {
    const { asClient } = fakeClient(() => {
      throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    });
    const started = startBot(asClient, createApp(), 'token', OPEN_GUARD);
    await expect(started).rejects.toThrow(
      'Could not connect to Discord: fetch failed (connect ECONNREFUSED)',
    );
    await expect(started).rejects.not.toThrow(FatalError);
  });
});

describe('servers the bot has left', () => {
  it('are forgotten a quarter of an hour later where the database was away', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const app = createApp();
      await app.store.saveSettings('77', { language: 'en' });
      const { knownGuilds } = app.store;
      app.store.knownGuilds = async () => Promise.reject(new Error('away'));
      const bot = await startBot(connected().asClient, app, 'token', OPEN_GUARD);
      app.store.knownGuilds = knownGuilds;
      await vi.advanceTimersByTimeAsync(15 * 60 * 1000);
      await vi.waitFor(async () => expect(await knownGuilds()).toEqual([]));
      await bot.stop();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('stop', () => {
  it('lets the answers under way go out, takes no more questions, then disconnects', async () => {
    const { client, post, asClient } = connected();
    const bot = await startBot(asClient, createApp(), 'token', OPEN_GUARD);
    const order: string[] = [];
    post.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push('answered');
    });
    client.destroy.mockImplementation(async () => void order.push('disconnected'));
    client.emit(Events.InteractionCreate, slash('about'));
    const stopped = bot.stop();
    client.emit(Events.InteractionCreate, slash('about'));
    await stopped;
    expect(order).toEqual(['answered', 'disconnected']);
  });
});
