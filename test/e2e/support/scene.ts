import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect } from 'vitest';
import { actAs, createPerson, type Person } from '../../../src/playground/people.js';
import { startStandIn } from '../../../src/playground/server/start.js';
import type { StandIn, StandInOptions } from '../../../src/playground/server/types.js';
import type { Store } from '../../../src/store/store.js';
import { allComponents } from '../../discord/support/payload.js';
import { type BotProcess, type BotProcessOptions, startBotProcess } from './bot.js';
import { type BotDatabase, newDatabase } from './database.js';

/** The stand-in with the bot connected to it, and people of three languages. */
export interface Scene {
  readonly standIn: StandIn;
  readonly bot: BotProcess;
  readonly database: BotDatabase;
  /** Reads English. */
  readonly ming: Person;
  /** Reads Simplified Chinese. */
  readonly lan: Person;
  /** Reads Traditional Chinese. */
  readonly yu: Person;
}

export interface SceneOptions extends BotProcessOptions {
  /** Called before the bot starts: more places, and what is in its database then. */
  readonly prepare?: (standIn: StandIn, store: Store) => Promise<void>;
}

/**
 * One scene for all tests of a file. When they are done, the bot is stopped, and must have ended well, sent
 * nothing that Discord would refuse, and asked for nothing Discord does not have.
 */
export function useScene(
  { prepare, ...options }: SceneOptions = {},
  discord: StandInOptions = {},
): () => Scene {
  let scene: Scene | undefined;
  let end: (() => Promise<number | null>) | undefined;
  beforeAll(async () => {
    // Discord's 5 messages in 5 seconds would make the tests wait.
    const standIn = await startStandIn({ messageBucket: { limit: 1000, windowMs: 1000 }, ...discord });
    const database = await newDatabase();
    if (prepare !== undefined) await database.fill((store) => prepare(standIn, store));
    const bot = startBotProcess(standIn, { ...options, env: { ...database.env, ...options.env } });
    end = async () => {
      const code = await bot.stop();
      await standIn.close();
      await database.stop();
      return code;
    };
    // Where this fails there is no scene, but the bot is still there to be ended.
    await bot.ready();
    scene = {
      standIn,
      bot,
      database,
      ming: actAs(standIn, standIn.people.member),
      lan: createPerson(standIn, 'Lan', { locale: 'zh-CN' }),
      yu: createPerson(standIn, 'Yu', { locale: 'zh-TW' }),
    };
  });
  afterAll(async () => {
    await scene?.standIn.settled();
    const code = await end?.();
    if (scene === undefined) return;
    expect(scene.standIn.refusals).toEqual([]);
    expect(scene.standIn.unknownRoutes).toEqual([]);
    expect(code).toBe(0);
    expect(scene.bot.stderr()).toBe('');
  });
  return () => {
    if (scene === undefined) throw new Error('The scene is set up before the tests.');
    return scene;
  };
}

/** What a message says; empty for none. */
export function said(message: APIMessage | undefined): string {
  return allComponents(message?.components ?? [])
    .map(({ content }) => content)
    .filter((content) => typeof content === 'string')
    .join('\n');
}

/** Custom id of the message's component that does this, e.g. "section" or "pick". */
export function idFor(message: APIMessage | undefined, action: string): string {
  const ids = allComponents(message?.components ?? []).map(({ custom_id }) => String(custom_id ?? ''));
  const found = ids.find((id) => id.split(':')[1] === action);
  if (found === undefined) throw new Error(`No ${action} in ${JSON.stringify(message)}`);
  return found;
}

/** Entries of the message's first menu, as their values. */
export function entriesOf(message: APIMessage | undefined): string[] {
  const menu = allComponents(message?.components ?? []).find(({ options }) => Array.isArray(options));
  return ((menu?.options as { value: string }[] | undefined) ?? []).map(({ value }) => value);
}
