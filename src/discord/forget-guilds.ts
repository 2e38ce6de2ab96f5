import type { Client, GatewayReadyDispatchData } from 'discord.js';
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

/**
 * Takes out of a client's memory the servers that a new session does not name: discord.js only adds to it, and nobody tells
 * it that it was removed while one session was lost and the next not there yet.
 * @param session what Discord says at its beginning; it names every server, as there is no sharding
 * @returns ids of the servers taken out
 */
export function dropGuildsLeft(client: Client, session: Pick<GatewayReadyDispatchData, 'guilds'>): string[] {
  const present = new Set(session.guilds.map(({ id }) => id));
  const left = client.guilds.cache.filter(({ id }) => !present.has(id));
  for (const guild of left.values()) {
    for (const channelId of guild.channels.cache.keys()) client.channels.cache.delete(channelId);
    client.guilds.cache.delete(guild.id);
  }
  return [...left.keys()];
}
