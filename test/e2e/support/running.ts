import { afterEach, expect } from 'vitest';
import { startStandIn } from '../../../src/playground/server/start.js';
import type { StandIn, StandInOptions } from '../../../src/playground/server/types.js';
import { type BotProcess, type BotProcessOptions, startBotProcess } from './bot.js';

const running: { bots: BotProcess[]; standIns: StandIn[] } = { bots: [], standIns: [] };

/** A stand-in that is closed after the test. */
export async function standInWith(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn(options);
  running.standIns.push(standIn);
  return standIn;
}

/** A bot that is stopped after the test. */
export function botAt(standIn: StandIn, options: BotProcessOptions = {}): BotProcess {
  const bot = startBotProcess(standIn, options);
  running.bots.push(bot);
  return bot;
}

/**
 * To be called once in a file whose tests start bots of their own: stops them after each test. No bot may have sent
 * anything that Discord would refuse.
 */
export function stopAfterEach(): void {
  afterEach(async () => {
    await Promise.all(running.bots.splice(0).map((bot) => bot.stop()));
    for (const standIn of running.standIns.splice(0)) {
      expect(standIn.refusals).toEqual([]);
      expect(standIn.unknownRoutes).toEqual([]);
      await standIn.close();
    }
  });
}
