import { describe, expect, it, vi } from 'vitest';
import { describeCommand } from '../../src/discord/describe-command.js';
import { registerCommands } from '../../src/discord/registration.js';
import { commands } from '../../src/discord/registry.js';
import { voices } from './support/app.js';

type Json = Record<string, unknown>;

const wanted = commands.map((command) => describeCommand(command, voices));
const WRITTEN_LATER = { id: '2', name: 'ask' };

/** What Discord returns for a command: ids added, defaults filled in, keys and sets in its own order. */
function asRegistered(command: object, index: number): Json {
  const { options = [], ...rest } = JSON.parse(JSON.stringify(command)) as Json & { options?: Json[] };
  return {
    id: String(100 + index),
    application_id: '1',
    version: '7',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    // Discord has one for commands in menus too.
    description: '',
    ...Object.fromEntries(Object.entries(rest).reverse()),
    integration_types: [...(rest.integration_types as number[])].reverse(),
    ...(options.length > 0 && {
      options: options.map((option) => ({ ...option, required: option.required ?? false })),
    }),
  };
}

function restWith(registered: unknown) {
  return {
    get: vi.fn(async () => registered),
    put: vi.fn(async () => [WRITTEN_LATER]),
  };
}

describe('registerCommands', () => {
  it('writes nothing where Discord has the same, asked for with localisations', async () => {
    const rest = restWith(wanted.map(asRegistered).reverse());
    const { written, ids } = await registerCommands(rest, '1', wanted);
    expect(written).toBe(false);
    expect(rest.put).not.toHaveBeenCalled();
    expect(ids.get('ask')).toBe('100');
    expect(String(rest.get.mock.calls[0])).toContain('/applications/1/commands');
    const [, options] = rest.get.mock.calls[0] as unknown as [string, { query: URLSearchParams }];
    expect(options.query.get('with_localizations')).toBe('true');
  });

  it('writes all at once where there are none yet', async () => {
    const rest = restWith([]);
    const { written, ids } = await registerCommands(rest, '1', wanted);
    expect(written).toBe(true);
    expect(rest.put).toHaveBeenCalledExactlyOnceWith('/applications/1/commands', { body: wanted });
    expect(ids.get('ask')).toBe('2');
  });

  it.each<[string, (commands: Json[]) => Json[]]>([
    ['a name in one locale', (all) => change(all, 'name_localizations', { 'en-US': 'ask' })],
    ['no localisations at all', (all) => change(all, 'description_localizations', null)],
    ['a description', (all) => change(all, 'description', 'Another one')],
    ['the contexts', (all) => change(all, 'contexts', [0])],
    ['no contexts, which means others', (all) => change(all, 'contexts', null)],
    ['the kinds of installation', (all) => change(all, 'integration_types', [0])],
    ['who may use it', (all) => change(all, 'default_member_permissions', '32')],
    ['an option that is required no more', (all) => change(all, 'options', [])],
    ['a command too many', (all) => [...all, { ...all[0], id: '9', name: 'old' }]],
    ['a command too few', (all) => all.slice(1)],
    ['a message command of the same name', (all) => [...all, { id: '9', name: 'ask', type: 3 }]],
  ])('writes where Discord has %s', async (_, alter) => {
    const rest = restWith(alter(wanted.map(asRegistered)));
    expect((await registerCommands(rest, '1', wanted)).written).toBe(true);
  });

  it('notices an option whose order, length or words changed', async () => {
    for (const alter of [
      (options: Json[]) => options.reverse(),
      (options: Json[]) => options.map((option) => ({ ...option, max_length: 5 })),
      (options: Json[]) => options.map((option) => ({ ...option, name_localizations: {} })),
    ]) {
      const registered = wanted.map(asRegistered);
      const ask = registered.find(({ name }) => name === 'ask') as Json;
      ask.options = alter(ask.options as Json[]);
      expect((await registerCommands(restWith(registered), '1', wanted)).written).toBe(true);
    }
  });
});

function change(all: Json[], field: string, value: unknown): Json[] {
  return all.map((command) => (command.name === 'ask' ? { ...command, [field]: value } : command));
}
