import type { Interaction } from 'discord.js';
import type { App } from '../../../src/discord/app.js';
import { createInteractionHandler } from '../../../src/discord/interactions.js';
import { createSpamGuard } from '../../../src/discord/manners/spam-guard.js';
import { createReporter } from '../../../src/discord/reporter.js';
import { createApp } from './app.js';
import { createFakeSender, type Sent } from './sender.js';

/**
 * Puts an interaction through the whole dispatcher, with the sample app; returns what was sent, and the log.
 */
export async function run(
  interaction: Interaction,
  sender = createFakeSender(),
  parts: Partial<App> = {},
  guard = createSpamGuard(),
): Promise<{ sent: readonly Sent[]; app: ReturnType<typeof createApp> }> {
  const app = createApp(parts);
  await createInteractionHandler(app, sender, createReporter(app.log), guard)(interaction);
  return { sent: sender.sent, app };
}
