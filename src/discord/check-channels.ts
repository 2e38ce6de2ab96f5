import { type NeededPermission, permissionsNeeded } from './permissions.js';
import type { Server } from './servers.js';

/** A channel the bot is to work in. */
export interface Workplace {
  readonly id: string;
  /** Whether answers there go into new threads. */
  readonly opensThreads: boolean;
}

/** What keeps the bot from working in channels, by their ids. */
export interface ChannelFindings {
  /** Where each permission is missing; where the bot may not even see the channel, no more than that. */
  readonly missing: ReadonlyMap<NeededPermission, readonly string[]>;
  /** Channels that are gone, or that Discord does not show to the bot. */
  readonly unknown: readonly string[];
}

/** Looks at what the bot may do in these channels of a server. */
export function checkChannels(server: Server, workplaces: readonly Workplace[]): ChannelFindings {
  const missing = new Map<NeededPermission, string[]>();
  const unknown: string[] = [];
  for (const { id, opensThreads } of workplaces) {
    const place = server.place(id);
    if (place === undefined) {
      unknown.push(id);
      continue;
    }
    const lacks = permissionsNeeded(place.kind, opensThreads).filter((permission) => !place.may(permission));
    // Discord lets nobody do anything in a channel they do not see.
    const told = lacks.includes('ViewChannel') ? (['ViewChannel'] as const) : lacks;
    for (const permission of told) missing.set(permission, [...(missing.get(permission) ?? []), id]);
  }
  return { missing, unknown };
}

/** True where nothing is in the bot's way. */
export function isFine({ missing, unknown }: ChannelFindings): boolean {
  return missing.size === 0 && unknown.length === 0;
}
