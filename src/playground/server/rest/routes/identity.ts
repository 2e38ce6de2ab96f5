import type { Core } from '../../core.js';
import { refuse } from '../../errors.js';
import { applicationFlags } from '../../gateway/ready.js';
import { wireMember, wireUser, wireUserOf } from '../../wire/people.js';
import { wireChannel, wireGuild } from '../../wire/places.js';
import { guildOf } from '../find.js';
import { type Answer, noContent, ok, param, type Request, type Route } from '../request.js';

/** Who the bot is, who others are, and the servers it is in. */
export const IDENTITY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me',
    handle: ({ core }) =>
      ok({
        ...wireUserOf(core.world, core.world.botId),
        verified: true,
        mfa_enabled: true,
        email: null,
        flags: 0,
        locale: 'en-US',
      }),
  },
  { method: 'GET', path: '/users/@me/guilds', handle: guilds },
  { method: 'DELETE', path: '/users/@me/guilds/:guild', handle: leave },
  { method: 'GET', path: '/users/:user', handle: user },
  { method: 'GET', path: '/applications/@me', handle: ({ core }) => ok(application(core)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ core }) => ok(application(core)) },
  { method: 'GET', path: '/guilds/:guild', handle: guild },
  { method: 'GET', path: '/guilds/:guild/channels', handle: channels },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    handle: (request) => ok([...guildOf(request).roles.values()]),
  },
  { method: 'GET', path: '/guilds/:guild/threads/active', handle: activeThreads },
  { method: 'GET', path: '/guilds/:guild/members', handle: members },
  { method: 'GET', path: '/guilds/:guild/members/:user', handle: member },
];

/** The application as the developer portal has it: for servers and for people. */
export function application(core: Core): object {
  const scopes = { scopes: ['applications.commands', 'bot'], permissions: '0' };
  return {
    id: core.applicationId,
    name: core.world.users.get(core.world.botId)?.username ?? '',
    icon: null,
    description: '',
    type: null,
    bot: wireUserOf(core.world, core.world.botId),
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: {
      0: { oauth2_install_params: scopes },
      1: { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
    },
    verify_key: '0'.repeat(64),
    flags: applicationFlags(core),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: wireUserOf(
      core.world,
      [...core.world.users.values()].find((one) => !one.bot)?.id ?? core.world.botId,
    ),
    approximate_guild_count: [...core.world.guilds.values()].filter((one) => core.world.hasBot(one)).length,
    approximate_user_install_count: [...core.world.users.values()].filter((one) => one.installedApp).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    hook: true,
  };
}

function guilds({ core }: Request): Answer {
  const mine = [...core.world.guilds.values()].filter((one) => core.world.hasBot(one));
  return ok(
    mine.map((one) => ({
      id: one.id,
      name: one.name,
      icon: null,
      banner: null,
      owner: false,
      permissions: '0',
      features: [],
    })),
  );
}

function leave(request: Request): Answer {
  request.core.world.removeMember(guildOf(request), request.core.world.botId);
  return noContent;
}

function user(request: Request): Answer {
  const found = request.core.world.users.get(param(request, 'user'));
  if (found === undefined) throw refuse.unknownUser();
  return ok(wireUser(found));
}

function guild(request: Request): Answer {
  const found = guildOf(request);
  const counts =
    request.query.with_counts === 'true'
      ? { approximate_member_count: found.members.size, approximate_presence_count: 0 }
      : {};
  return ok({ ...wireGuild(found), ...counts });
}

function channels(request: Request): Answer {
  const { world } = request.core;
  const { id } = guildOf(request);
  return ok(
    [...world.channels.values()]
      .filter((one) => one.guildId === id && one.thread === undefined)
      .map((one) => wireChannel(world, one)),
  );
}

function activeThreads(request: Request): Answer {
  const { world } = request.core;
  const { id } = guildOf(request);
  const threads = [...world.channels.values()].filter(
    (one) =>
      one.guildId === id && one.thread?.archived === false && world.may(one, world.botId, 'ViewChannel'),
  );
  return ok({ threads: threads.map((one) => wireChannel(world, one)), members: [] });
}

/** The list needs the members intent; a single member does not. */
function members(request: Request): Answer {
  if (!request.core.portal.guildMembers) throw refuse.missingAccess();
  const limit = Number(request.query.limit ?? 1);
  return ok(
    [...guildOf(request).members.values()].slice(0, limit).map((one) => wireMember(request.core.world, one)),
  );
}

function member(request: Request): Answer {
  const found = guildOf(request).members.get(param(request, 'user'));
  if (found === undefined)
    throw request.core.world.users.has(param(request, 'user'))
      ? refuse.unknownMember()
      : refuse.unknownUser();
  return ok(wireMember(request.core.world, found));
}
