import { checked, SCHEMAS } from '../../check/schemas.js';
import { refuse } from '../../errors.js';
import { threadMember, wireChannel } from '../../wire/places.js';
import type { Channel } from '../../world/model.js';
import { channelOf, need, notArchived } from '../find.js';
import { type Answer, noContent, ok, type Request, type Route } from '../request.js';

/** Channels, typing, membership of threads, direct messages. */
export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: (request) => ok(wireChannel(request.core.world, channelOf(request))),
  },
  { method: 'PATCH', path: '/channels/:channel', handle: edit },
  { method: 'DELETE', path: '/channels/:channel', handle: remove },
  { method: 'POST', path: '/channels/:channel/typing', handle: typing },
  { method: 'GET', path: '/channels/:channel/thread-members/@me', handle: ownMembership },
  { method: 'PUT', path: '/channels/:channel/thread-members/@me', handle: join },
  { method: 'DELETE', path: '/channels/:channel/thread-members/@me', handle: leave },
  { method: 'POST', path: '/users/@me/channels', handle: openDirect },
];

interface ThreadEdit {
  readonly name?: string | null;
  readonly archived?: boolean | null;
  readonly locked?: boolean | null;
  readonly auto_archive_duration?: number | null;
  readonly rate_limit_per_user?: number | null;
  readonly applied_tags?: readonly string[] | null;
}

function edit(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  if (channel.guildId === undefined) throw refuse.onlyIn();
  if (channel.thread === undefined) {
    const change = checked<{ name?: string | null; topic?: string | null }>(
      SCHEMAS.channelEdit,
      request.body,
    );
    need(request, channel, 'ManageChannels');
    world.updateChannel(channel, (it) => {
      it.name = change.name ?? it.name;
      if (change.topic !== undefined) it.topic = change.topic;
    });
    return ok(wireChannel(world, channel));
  }
  const change = checked<ThreadEdit>(SCHEMAS.threadEdit, request.body);
  const { thread } = channel;
  const manages = world.may(channel, world.botId, 'ManageThreads');
  const asOwner =
    thread.ownerId === world.botId && change.locked === undefined && change.rate_limit_per_user === undefined;
  // Who is in a thread that is not locked may bring it back from the archive.
  const unarchives = change.archived === false && Object.keys(change).length === 1 && !thread.locked;
  if (!manages && !asOwner && !unarchives) throw refuse.missingPermissions();
  if (thread.archived && change.archived !== false) throw refuse.archivedThread();
  world.updateChannel(channel, (it) => {
    it.name = change.name ?? it.name;
    it.rateLimitPerUser = change.rate_limit_per_user ?? it.rateLimitPerUser;
    if (typeof change.archived === 'boolean' && change.archived !== thread.archived)
      thread.archivedAt = world.clock.now();
    thread.archived = change.archived ?? thread.archived;
    thread.locked = change.locked ?? thread.locked;
    thread.autoArchive = change.auto_archive_duration ?? thread.autoArchive;
    thread.appliedTags = [...(change.applied_tags ?? thread.appliedTags)];
  });
  return ok(wireChannel(world, channel));
}

function remove(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  if (channel.guildId === undefined) throw refuse.onlyIn();
  need(request, channel, channel.thread === undefined ? 'ManageChannels' : 'ManageThreads');
  const answer = ok(wireChannel(world, channel));
  world.deleteChannel(channel);
  return answer;
}

function typing(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  need(request, channel, channel.thread === undefined ? 'SendMessages' : 'SendMessagesInThreads');
  world.announce({ type: 'typing', channel, userId: world.botId });
  return noContent;
}

function threadOf(request: Request): Channel {
  const channel = channelOf(request);
  if (channel.thread === undefined) throw refuse.onlyIn();
  return channel;
}

function ownMembership(request: Request): Answer {
  const channel = threadOf(request);
  if (channel.thread?.memberIds.has(request.core.world.botId) !== true) throw refuse.unknownMember();
  return ok(threadMember(request.core.world, channel, request.core.world.botId));
}

function join(request: Request): Answer {
  const channel = threadOf(request);
  notArchived(channel);
  const { world } = request.core;
  if (channel.thread?.memberIds.has(world.botId) === false) {
    channel.thread.memberIds.add(world.botId);
    world.announce({ type: 'threadMembers', channel, added: [world.botId], removed: [] });
  }
  return noContent;
}

function leave(request: Request): Answer {
  const channel = threadOf(request);
  notArchived(channel);
  const { world } = request.core;
  if (channel.thread?.memberIds.delete(world.botId) === true)
    world.announce({ type: 'threadMembers', channel, added: [], removed: [world.botId] });
  return noContent;
}

/** Opening the channel works also where the other refuses messages: sending is what fails (50007). */
function openDirect(request: Request): Answer {
  const { world } = request.core;
  const { recipient_id: id } = checked<{ recipient_id?: string | null }>(
    SCHEMAS.directMessages,
    request.body,
  );
  const user = world.users.get(id ?? '');
  if (user === undefined) throw refuse.invalidRecipient();
  if (user.bot) throw refuse.dmsClosed();
  return ok(wireChannel(world, world.directMessages(user.id)));
}
