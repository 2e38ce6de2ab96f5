import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCommand } from '../../src/discord/describe-command.js';
import * as limits from '../../src/discord/limits.js';
import { isMessageCommand } from '../../src/discord/message-command.js';
import { commands } from '../../src/discord/registry.js';
import { voices } from './support/app.js';

const NAME = /^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]+$/u;
const LOCALES = ['en-GB', 'en-US', 'zh-CN', 'zh-TW'];

describe('the registry', () => {
  it('has every file of commands/, and each command once', () => {
    const files = ['commands', 'menus'].flatMap((folder) =>
      readdirSync(new URL(`../../src/discord/${folder}`, import.meta.url)).map((file) => `${folder}/${file}`),
    );
    const names = commands.map((command) =>
      isMessageCommand(command) ? `menus/${command.menu}.ts` : `commands/${command.data.name}.ts`,
    );
    expect([...names].sort()).toEqual(files.sort());
    expect(new Set(names).size).toBe(names.length);
  });
});

const bodies = commands.map((command) => describeCommand(command, voices));
const slashBodies = bodies.filter((body) => 'description' in body);
const menuBodies = bodies.filter((body) => !('description' in body));

describe.each(menuBodies.map((body) => [body.name, body] as const))('the menu command %s', (_, command) => {
  it('has a name in every locale, within the limits, and nothing else', () => {
    expect(Object.keys(command.name_localizations ?? {}).sort()).toEqual(LOCALES);
    for (const name of [command.name, ...Object.values(command.name_localizations ?? {})]) {
      expect(String(name).length).toBeLessThanOrEqual(limits.COMMAND_NAME);
    }
    expect(command.name_localizations?.['zh-CN']).toMatch(/^\p{Script=Han}+$/u);
    expect(command).not.toHaveProperty('options');
  });

  it('is on messages, everywhere, however it is installed', () => {
    expect(command).toMatchObject({ type: 3, contexts: [0, 1, 2], integration_types: [0, 1] });
  });
});

describe.each(slashBodies.map((body) => [body.name, body] as const))('/%s', (_, command) => {
  it('has names and descriptions in every locale, within the limits', () => {
    for (const one of [command, ...(command.options ?? [])]) {
      expect(Object.keys(one.name_localizations ?? {}).sort()).toEqual(LOCALES);
      expect(Object.keys(one.description_localizations ?? {}).sort()).toEqual(LOCALES);
      for (const name of [one.name, ...Object.values(one.name_localizations ?? {})]) {
        expect(name).toMatch(NAME);
        expect(String(name).length).toBeLessThanOrEqual(limits.COMMAND_NAME);
      }
      for (const text of [one.description, ...Object.values(one.description_localizations ?? {})]) {
        expect(String(text).length).toBeLessThanOrEqual(limits.COMMAND_DESCRIPTION);
      }
    }
  });

  it('can be used in servers, direct messages and elsewhere, however it is installed; admins’ in servers', () => {
    expect(command.contexts).toEqual(command.default_member_permissions ? [0] : [0, 1, 2]);
    expect(command.integration_types).toEqual([0, 1]);
  });

  it('is in Chinese for Chinese members, Traditional through the converter', () => {
    expect(command.name_localizations?.['zh-CN']).toMatch(/^\p{Script=Han}+$/u);
    if (command.name === 'ask') expect(command.name_localizations?.['zh-TW']).toBe('提問');
  });
});
