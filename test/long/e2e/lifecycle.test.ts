import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/discord/registry.js';
import { actAs } from '../../../src/playground/people.js';
import type { StandIn } from '../../../src/playground/server/types.js';
import { botAt, standInWith, stopAfterEach } from '../../e2e/support/running.js';
import { idFor, said } from '../../e2e/support/scene.js';

stopAfterEach();

const writes = (standIn: StandIn) =>
  standIn.requests.filter(({ method, path }) => method !== 'GET' && /\/commands/.test(path));

describe('starting', () => {
  it('writes the commands once; a second start writes nothing', async () => {
    const standIn = await standInWith();
    const first = botAt(standIn);
    await first.ready();
    expect(standIn.commands()).toHaveLength(commands.length);
    expect(await first.stop()).toBe(0);
    const second = botAt(standIn);
    await second.ready();
    expect(writes(standIn)).toHaveLength(1);
    expect(second.lines).toContainEqual(
      expect.objectContaining({ msg: 'Commands unchanged', commands: commands.length }),
    );
  });

  it('goes on with a message of the process before', { timeout: 60_000 }, async () => {
    const standIn = await standInWith();
    const ming = actAs(standIn, standIn.people.member);
    const first = botAt(standIn);
    await first.ready();
    const { message } = await ming.slash(standIn.places.general, 'search', { query: 'clusters' });
    if (message === undefined) throw new Error('nothing found');
    expect(said(message)).toMatch(/^-# Looked for: “clusters”\n/);
    await first.stop();
    await botAt(standIn).ready();
    const next = await ming.click(message, idFor(message, 'page').replace(/\d+$/, '2'));
    expect(next.kind).toBe('updated');
    expect(said(next.message)).toMatch(/^-# Looked for: “clusters”\n[\s\S]+ page 2 of /);
  });

  it('asks for no privileged intent and logs no token', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn, { env: { LOG_LEVEL: 'trace' } });
    await bot.ready();
    expect(standIn.gateway.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    expect(JSON.stringify(bot.lines)).not.toContain(standIn.token);
  });

  it('asks for the content of messages where answer channels are on, and for no more', async () => {
    const standIn = await standInWith({ privilegedIntents: { messageContent: true } });
    await botAt(standIn, { env: { ANSWER_CHANNELS: 'on' } }).ready();
    expect(standIn.gateway.intents).toBe((1 << 0) | (1 << 9) | (1 << 12) | (1 << 15));
  });

  it('shows the invite link while it is in no server', async () => {
    const standIn = await standInWith();
    standIn.world.removeMember(standIn.places.guild, standIn.people.bot.id);
    const bot = botAt(standIn);
    const line = await bot.line(({ invite }) => invite !== undefined);
    expect(line.invite).toContain(`client_id=${standIn.applicationId}`);
  });
});

describe('not starting', () => {
  it('ends with code 2 and every problem of the configuration', async () => {
    const bot = botAt(await standInWith(), { env: { DISCORD_TOKEN: '', LOG_LEVEL: 'loud' } });
    expect(await bot.exited).toBe(2);
    expect(bot.stderr()).toMatch(/- DISCORD_TOKEN is missing[\s\S]*- LOG_LEVEL must be one of/);
  });

  it('ends with code 2 where the data can not be read', async () => {
    const bot = botAt(await standInWith(), { env: { DATA_DIR: '/nowhere' } });
    expect(await bot.exited).toBe(2);
    expect(bot.stderr()).toContain('/nowhere');
  });

  it('ends with code 2 and a clear message where the token is wrong, without showing it', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn, { env: { DISCORD_TOKEN: 'wrong.token.here' } });
    expect(await bot.exited).toBe(2);
    expect(bot.stderr()).toContain('Discord does not accept the token');
    expect(bot.stderr() + JSON.stringify(bot.lines)).not.toContain('wrong.token.here');
    expect(standIn.requests.length).toBeLessThan(3);
  });

  it('ends with code 2 where answer channels are on and the portal’s switch for them is off, and names both', async () => {
    const bot = botAt(await standInWith(), { env: { ANSWER_CHANNELS: 'on' } });
    expect(await bot.exited).toBe(2);
    expect(bot.stderr()).toContain('switch on "Message Content Intent" under "Privileged Gateway Intents"');
    expect(bot.stderr()).toContain('or set ANSWER_CHANNELS=off');
  });

  it('ends with code 1, for a supervisor to try again, where Discord can not be reached', async () => {
    const bot = botAt(await standInWith(), { env: { DISCORD_API_URL: 'http://127.0.0.1:9/api' } });
    expect(await bot.exited).toBe(1);
    expect(bot.stderr()).toMatch(/^tiaoli: Could not connect to Discord: .*127\.0\.0\.1:9/);
  });
});

describe('the connection', () => {
  it('is resumed when the socket drops, and questions are answered again', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn);
    await bot.ready();
    standIn.gateway.drop();
    await standIn.gateway.ready();
    await bot.line(({ msg }) => msg === 'Connection resumed');
    expect(standIn.gateway).toMatchObject({ resumed: 1, identified: 1 });
    const ming = actAs(standIn, standIn.people.member);
    expect(said(await ming.ask(standIn.places.general, 'when in force', { mention: true }))).toContain(
      '1 June 2024',
    );
  });

  it('is closed in order on SIGINT', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn);
    await bot.ready();
    bot.kill('SIGINT');
    expect(await bot.exited).toBe(0);
    expect(standIn.gateway.connected).toBe(0);
  });
});

describe('when something goes wrong', () => {
  it('tells the member a reference that is in the log, in commands and in channels', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn, { faulty: true });
    await bot.ready();
    const ming = actAs(standIn, standIn.people.member);
    const seen = await ming.slash(standIn.places.general, 'ask', { question: 'explode' });
    expect(seen.private).toBe(true);
    const answer = await ming.ask(standIn.places.general, 'explode', { mention: true });
    for (const text of [said(seen.message), said(answer)]) {
      const reference = /reference `([A-Z0-9]{6})`/.exec(text)?.[1];
      expect(text).toContain('Something went wrong');
      expect((await bot.line((line) => line.reference === reference)).level).toBe('error');
    }
  });

  it('announces an answer that takes longer than a second, and fills it in', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn, { faulty: true });
    await bot.ready();
    const ming = actAs(standIn, standIn.people.member);
    const [shown, hidden, failed] = await Promise.all([
      ming.slash(standIn.places.general, 'ask', {
        question: 'slowly: when did the Regulations take effect?',
      }),
      ming.slash(standIn.places.general, 'ask', {
        question: 'slowly: when did the Regulations take effect?',
        private: true,
      }),
      ming.slash(standIn.places.general, 'ask', { question: 'slowly explode' }),
    ]);
    expect(shown).toMatchObject({ kind: 'message', private: false });
    expect(hidden).toMatchObject({ kind: 'message', private: true });
    expect(said(shown.message)).toContain('1 June 2024');
    expect(said(hidden.message)).toContain('1 June 2024');
    expect(said(failed.message)).toContain('Something went wrong');
  });

  it('is quiet where it may not write, and logs it once', async () => {
    const standIn = await standInWith();
    const bot = botAt(standIn);
    await bot.ready();
    const ming = actAs(standIn, standIn.people.member);
    const forbidden = { status: 403, code: 50013, message: 'Missing Permissions', times: 3 };
    standIn.faults.next({ method: 'POST', path: '/messages' }, forbidden);
    for (let i = 0; i < 3; i++) ming.type(standIn.places.general, 'when in force', { mention: true });
    await bot.line(({ code }) => code === 50013);
    await standIn.settled();
    expect(bot.lines.filter(({ code }) => code === 50013)).toHaveLength(1);
    expect(bot.lines.some(({ level }) => level === 'error')).toBe(false);
  });
});
