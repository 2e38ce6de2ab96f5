import { describe, expect, it } from 'vitest';
import {
  matching,
  type Option,
  typedCommand,
  usables,
} from '../../../src/playground/page/composer/commands.js';
import { fromWire, toWire, typedMention } from '../../../src/playground/page/composer/mentions.js';
import { missing, valuesOf } from '../../../src/playground/page/composer/values.js';
import type { Commands } from '../../../src/playground/web/protocol.js';

const people = [
  { id: '1', name: 'Ada' },
  { id: '2', name: 'Tiaoli' },
];

describe('mentions', () => {
  it.each([
    ['@Tiaoli when', '<@2> when'],
    ['请问@Tiaoli条例', '请问<@2>条例'],
    ['@tiaoli and @Ada', '<@2> and <@1>'],
    ['mail@Ada.org @Adaptation', 'mail@Ada.org @Adaptation'],
    ['  plain  ', 'plain'],
  ])('%j is sent as %j', (typed, sent) => {
    expect(toWire(typed, people)).toBe(sent);
  });

  it('are shown by name when a message is edited', () => {
    expect(fromWire('<@2> and <@!1> and <@3>', people)).toBe('@Tiaoli and @Ada and <@3>');
  });

  it('are completed while they are typed', () => {
    expect(typedMention('ask @Ti', 7)).toEqual({ at: 4, name: 'Ti' });
    expect(typedMention('ask @Tiaoli now', 15)).toBeUndefined();
    expect(typedMention('a@b', 3)).toBeUndefined();
  });
});

const option = (name: string, more: Partial<Option> = {}): Option => ({ name, type: 3, ...more });
const commands = [
  {
    type: 1,
    name: 'ask',
    name_localizations: { 'zh-CN': '提问' },
    description: 'Ask',
    options: [option('question')],
  },
  {
    type: 1,
    name: 'settings',
    description: 'Settings',
    options: [option('show', { type: 1 }), option('set', { type: 1 })],
  },
  { type: 3, name: 'Ask the Regulations' },
] as unknown as Commands;

describe('commands', () => {
  it('are listed with subcommands one by one, in the language of the person', () => {
    expect(usables(commands, 'en-US').map(({ label }) => label)).toEqual([
      '/ask',
      '/settings show',
      '/settings set',
    ]);
    expect(usables(commands, 'zh-CN')[0]).toMatchObject({ label: '/提问', words: 'ask' });
  });

  it('are found by what is typed, in either language', () => {
    const all = usables(commands, 'zh-CN');
    expect(matching(all, 'as').map(({ words }) => words)).toEqual(['ask']);
    expect(matching(all, '提').map(({ words }) => words)).toEqual(['ask']);
    expect(matching(all, 'nothing')).toEqual([]);
    expect(typedCommand(all, '/ask when')).toMatchObject({ command: { words: 'ask' }, rest: 'when' });
    expect(typedCommand(all, '/提问 何时')).toMatchObject({ rest: '何时' });
    expect(typedCommand(all, '/asking ')).toBeUndefined();
  });
});

describe('options', () => {
  const options = [option('a', { required: true }), option('n', { type: 4 }), option('flag', { type: 5 })];

  it('are sent with the value picked, else as typed; empty ones are left out', () => {
    const filled = { a: { text: 'Shown', value: 'id' }, n: { text: '12' }, flag: { text: '' } };
    expect(valuesOf(options, filled)).toEqual({ a: 'id', n: 12 });
  });

  it('are missed where they are required', () => {
    expect(missing(options, { a: { text: '' } })?.name).toBe('a');
    expect(missing(options, { a: { text: 'x' } })).toBeUndefined();
  });
});
