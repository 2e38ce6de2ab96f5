import type { Core } from '../core.js';
import { wireMember } from '../wire/people.js';
import type { Session } from './session.js';

interface MembersRequest {
  readonly guild_id?: string;
  readonly user_ids?: string | readonly string[];
  readonly query?: string;
  /** 0 for no limit. */
  readonly limit?: number;
  readonly nonce?: string;
}

/** Answers Request Guild Members, by ids or by the beginning of a name. */
export function sendMembers(core: Core, session: Session, data: unknown): void {
  const request = data as MembersRequest;
  const guild = core.world.guilds.get(request.guild_id ?? '');
  if (guild === undefined || !core.world.hasBot(guild)) return;
  const wanted = request.user_ids === undefined ? undefined : [request.user_ids].flat();
  const begins = (userId: string): boolean =>
    core.world.users.get(userId)?.username.startsWith((request.query ?? '').toLowerCase()) ?? false;
  const found = [...guild.members.values()].filter(
    ({ userId }) => wanted?.includes(userId) ?? begins(userId),
  );
  const limited = request.limit ? found.slice(0, request.limit) : found;
  session.dispatch('GUILD_MEMBERS_CHUNK', {
    guild_id: guild.id,
    members: limited.map((member) => wireMember(core.world, member)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: wanted?.filter((id) => !guild.members.has(id)) ?? [],
    ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
  });
}
