import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCommand } from '../../src/discord/describe-command.js';
import * as limits from '../../src/discord/limits.js';
import { commands } from '../../src/discord/registry.js';
import { voices } from './support/app.js';

const NAME = /^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]+$/u;
const LOCALES = ['en-GB', 'en-US', 'zh-CN', 'zh-TW'];

describe('the registry', () => {
  it('has every file of commands/, and each command once', () => {
    const files = readdirSync(new URL('../../src/discord/commands', import.meta.url));
    const names = commands.map(({ data }) => data.name);
    expect([...names].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(commands.map((command) => [command.data.name, describeCommand(command, voices)] as const))(
  '/%s',
  (_, command) => {
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
  },
);
