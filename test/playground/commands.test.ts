import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { setThread } from '../../src/playground/server/acts/threads.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import { request } from './bot.js';

let standIn: StandIn;
let path: string;

beforeEach(async () => {
  standIn = await startStandIn();
  path = `/applications/${standIn.applicationId}/commands`;
});

afterEach(() => standIn.close());

const ASK = {
  name: 'ask',
  name_localizations: { 'zh-CN': '提问', 'zh-TW': '提問' },
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'Question', required: true },
    { type: 5, name: 'private', description: 'Private', required: false },
  ],
  contexts: [2, 0, 1],
  integration_types: [0, 1],
};
const SETTINGS = {
  name: 'settings',
  description: 'Settings',
  default_member_permissions: '32',
  contexts: [0],
};

type List = { id: string; name: string; version: string }[];
const put = async (commands: readonly object[]): Promise<List> =>
  (await request(standIn, 'PUT', path, commands)).body as unknown as List;

describe('registered commands', () => {
  it('come back with Discord’s defaults filled in', async () => {
    const { body } = await request(standIn, 'POST', path, { name: 'help', description: 'Help' });
    expect(body).toMatchObject({
      type: 1,
      default_member_permissions: null,
      contexts: null,
      integration_types: [0, 1],
      nsfw: false,
      name_localizations: null,
      application_id: standIn.applicationId,
    });
    expect(body).not.toHaveProperty('options');
  });

  it('show localisations only with with_localizations', async () => {
    await put([ASK]);
    const plain = (await request(standIn, 'GET', path)).body as unknown as object[];
    expect(plain[0]).not.toHaveProperty('name_localizations');
    const { body } = await request(standIn, 'GET', `${path}?with_localizations=true`);
    expect(body).toMatchObject([
      {
        name_localizations: ASK.name_localizations,
        description_localizations: null,
        contexts: [0, 1, 2],
        options: [{ name: 'question', required: true, name_localizations: null }, { name: 'private' }],
      },
    ]);
  });

  it('keep their id when overwritten, and their version while nothing changes', async () => {
    const [before] = await put([ASK]);
    const [same] = await put([ASK]);
    expect(same).toEqual(before);
    const [changed] = await put([{ ...ASK, description: 'Ask away' }]);
    expect(changed?.id).toBe(before?.id);
    expect(changed?.version).not.toBe(before?.version);
    expect(await put([])).toEqual([]);
    expect(standIn.commands()).toEqual([]);
  });

  it('can be created, edited and deleted one by one, also for one server', async () => {
    const guildPath = `/applications/${standIn.applicationId}/guilds/${standIn.places.guild.id}/commands`;
    const created = await request(standIn, 'POST', guildPath, { name: 'local', description: 'x' });
    expect(created).toMatchObject({ status: 201, body: { guild_id: standIn.places.guild.id } });
    expect((await request(standIn, 'POST', guildPath, { name: 'local', description: 'y' })).status).toBe(200);
    const one = `${guildPath}/${created.body.id}`;
    expect((await request(standIn, 'PATCH', one, { description: 'z' })).body).toMatchObject({
      name: 'local',
      description: 'z',
    });
    expect((await request(standIn, 'GET', one)).body.description).toBe('z');
    expect((await request(standIn, 'DELETE', one)).status).toBe(204);
    expect(standIn.commands(standIn.places.guild.id)).toEqual([]);
  });
});

describe('a person’s client', () => {
  it('lists commands by context, installation and permission', async () => {
    await put([ASK, SETTINGS, { name: 'here', description: 'x', integration_types: [0], contexts: [0] }]);
    const { general, lobby } = standIn.places;
    const ada = actAs(standIn, standIn.people.admin);
    const ming = actAs(standIn, standIn.people.member);
    const names = (commands: readonly { name: string }[]): string[] => commands.map(({ name }) => name);
    expect(names(ada.commands(general))).toEqual(['ask', 'settings', 'here']);
    expect(names(ming.commands(general))).toEqual(['ask', 'here']);
    expect(names(ming.commands(lobby))).toEqual(['ask']);
    expect(names(ming.commands(ming.directMessages()))).toEqual(['ask']);
    standIn.people.member.installedApp = false;
    expect(names(ming.commands(lobby))).toEqual([]);
    await expect(ming.slash(general, 'settings')).rejects.toThrow('no command');
    // A server's admin can let members have it: it is then the bot that must refuse.
    expect((await ming.slash(general, 'settings', {}, { force: true, waitMs: 0 })).kind).toBe('failed');
  });

  it('lists nothing to use in a locked thread', async () => {
    await put([ASK]);
    setThread(standIn.world, standIn.places.thread, { locked: true });
    const ming = actAs(standIn, standIn.people.member, { waitMs: 0 });
    await expect(ming.slash(standIn.places.thread, 'ask', { question: 'x' })).rejects.toThrow('locked');
  });

  it('fills in options as Discord’s does', async () => {
    const level = { type: 4, name: 'level', description: 'x', min_value: 1, max_value: 3 };
    const kind = {
      type: 3,
      name: 'kind',
      description: 'x',
      choices: [{ name: 'Steel', value: 's', name_localizations: { 'zh-CN': '钢' } }],
    };
    await put([
      {
        name: 'try',
        description: 'x',
        options: [{ type: 1, name: 'it', description: 'x', options: [level, kind] }],
      },
    ]);
    const ming = actAs(standIn, standIn.people.member, { locale: 'zh-CN', waitMs: 0 });
    const { general } = standIn.places;
    await expect(ming.slash(general, 'try')).rejects.toThrow('subcommand');
    await expect(ming.slash(general, 'try it', { level: 4 })).rejects.toThrow('1 to 3');
    await expect(ming.slash(general, 'try it', { level: 1.5 })).rejects.toThrow('number');
    await expect(ming.slash(general, 'try it', { kind: 'wood' })).rejects.toThrow('choice');
    await expect(ming.slash(general, 'try it', { colour: 'x' })).rejects.toThrow('no option');
    expect((await ming.slash(general, 'try it', { kind: '钢', level: 2 })).kind).toBe('failed');
    await expect(ming.autocomplete(general, 'try it', 'kind', 'x')).rejects.toThrow('autocomplete');
  });
});
