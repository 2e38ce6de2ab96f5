import type { Client } from 'discord.js';
import type { App } from './app.js';

/** Deletes what is kept of servers. Never rejects: what fails is tried again later. */
export async function forgetGuilds(
  app: Pick<App, 'store' | 'log'>,
  guildIds: readonly string[],
): Promise<void> {
  for (const guildId of guildIds) {
    try {
      await app.store.deleteGuild(guildId);
      app.log.info({ guildId }, 'Removed from a server; what was kept of it is deleted');
    } catch {
      app.log.warn({ guildId }, 'Removed from a server; what is kept of it is deleted later');
    }
  }
}

/**
 * Deletes what is kept of servers that the bot is not in: it was removed while it was not connected, or while the database
 * was away. Never rejects.
 */
export async function forgetGuildsLeft(app: Pick<App, 'store' | 'log'>, client: Client<true>): Promise<void> {
  // Servers that are unavailable for the moment are among those.
  const present = new Set(client.guilds.cache.keys());
  const known = await app.store.knownGuilds().catch(() => []);
  await forgetGuilds(
    app,
    known.filter((guildId) => !present.has(guildId)),
  );
}
