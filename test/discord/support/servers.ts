import type { NeededPermission } from '../../../src/discord/permissions.js';
import type { Place, Servers } from '../../../src/discord/servers.js';

/** A channel in which the bot lacks these permissions. */
export function place(lacks: readonly NeededPermission[] = [], parts: Partial<Place> = {}): Place {
  return { kind: 'channel', may: (permission) => !lacks.includes(permission), ...parts };
}

/** Server 6 with these channels, unless a test says otherwise; channel 5 is always there. */
export function servers(
  places: Readonly<Record<string, Place>> = {},
  parts: { readonly timedOut?: boolean; readonly latencyMs?: number; readonly id?: string } = {},
): Servers {
  const { timedOut = false, latencyMs, id = '6' } = parts;
  const all: Readonly<Record<string, Place>> = { 5: place(), ...places };
  return {
    find: (guildId) => (guildId === id ? { timedOut, place: (channelId) => all[channelId] } : undefined),
    latencyMs: () => latencyMs,
    inviteUrl: 'https://invite.example',
  };
}
