import type { Core } from '../core.js';
import { wireUserOf } from '../wire/people.js';
import { wireGuildCreate } from '../wire/places.js';
import { GUILD_MEMBERS, GUILDS } from './intents.js';
import type { Session } from './session.js';

/** Greets a new session: READY, then every server of its shard where the intent asks for them. */
export function sendReady(core: Core, session: Session, resumeUrl: string): void {
  const guilds = [...core.world.guilds.values()].filter(
    (guild) => core.world.hasBot(guild) && session.serves(guild.id),
  );
  session.dispatch('READY', {
    v: 10,
    user: {
      ...wireUserOf(core.world, core.world.botId),
      verified: true,
      mfa_enabled: true,
      email: null,
      flags: 0,
    },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id: core.applicationId, flags: applicationFlags(core) },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    user_settings_proto: null,
    geo_ordered_rtc_regions: [],
    guild_join_requests: [],
    auth: {},
    _trace: [],
  });
  if ((session.intents & GUILDS) === 0) return;
  for (const guild of guilds)
    session.dispatch(
      'GUILD_CREATE',
      wireGuildCreate(core.world, guild, (session.intents & GUILD_MEMBERS) !== 0),
    );
}

/** The application's flags: the limited form of each privileged intent, as for a bot in fewer than 100 servers. */
export function applicationFlags(core: Core): number {
  return (
    (core.portal.presences ? 1 << 13 : 0) |
    (core.portal.guildMembers ? 1 << 15 : 0) |
    (core.portal.messageContent ? 1 << 19 : 0) |
    (core.commands.list().length > 0 ? 1 << 23 : 0)
  );
}
