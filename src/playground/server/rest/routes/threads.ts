import { ChannelType, type ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { sendMessage } from '../../acts/messages.js';
import { openThread } from '../../acts/threads.js';
import { isEmpty, messageProblems, type RawMessage, SETTABLE } from '../../check/message.js';
import { checked, SCHEMAS } from '../../check/schemas.js';
import { invalidForm, refuse } from '../../errors.js';
import { wireChannel } from '../../wire/places.js';
import type { Channel } from '../../world/model.js';
import { channelOf, messageOf, need } from '../find.js';
import type { Answer, Request, Route } from '../request.js';

/** Opening threads and forum posts. */
export const THREAD_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages/:message/threads', handle: fromMessage },
  { method: 'POST', path: '/channels/:channel/threads', handle: alone },
];

interface RawThread {
  readonly name: string;
  readonly type?: ChannelType | null;
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | null;
  readonly rate_limit_per_user?: number | null;
  readonly applied_tags?: readonly string[] | null;
  readonly message: RawMessage;
}

function fromMessage(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement)
    throw refuse.onlyIn();
  const from = messageOf(request, channel);
  const draft = checked<RawThread>(SCHEMAS.threadFromMessage, request.body);
  need(request, channel, 'CreatePublicThreads', 'ReadMessageHistory');
  if (world.channels.has(from.data.id)) throw refuse.threadExists();
  const thread = openThread(world, { ...common(request, channel, draft), from });
  return created(request, thread);
}

function alone(request: Request): Answer {
  const channel = channelOf(request);
  if (channel.type === ChannelType.GuildForum) return post(request, channel);
  if (channel.type !== ChannelType.GuildText) throw refuse.onlyIn();
  const draft = checked<RawThread>(SCHEMAS.threadAlone, request.body);
  // Without a type Discord opens a private thread.
  const type = draft.type ?? ChannelType.PrivateThread;
  need(request, channel, type === ChannelType.PrivateThread ? 'CreatePrivateThreads' : 'CreatePublicThreads');
  return created(request, openThread(request.core.world, { ...common(request, channel, draft), type }));
}

function post(request: Request, forum: Channel): Answer {
  const { world } = request.core;
  const draft = checked<RawThread>(SCHEMAS.forumPost, request.body);
  const problems = messageProblems(draft.message, {
    at: ['message'],
    settable: SETTABLE.create,
    files: request.files.map((file) => file.filename),
  });
  const tags = new Set(forum.tags.map((tag) => tag.id));
  const unknownTag = (draft.applied_tags ?? []).findIndex((id) => !tags.has(id));
  if (unknownTag !== -1)
    problems.push({ path: ['applied_tags', unknownTag], code: 'BASE_TYPE_CHOICES', message: 'Unknown tag' });
  if (problems.length > 0) throw invalidForm(problems);
  // In a forum, Send Messages is what opening posts needs.
  need(request, forum, 'SendMessages');
  if (isEmpty(draft.message, request.files.length)) throw refuse.emptyMessage();
  const thread = openThread(world, {
    ...common(request, forum, draft),
    appliedTags: draft.applied_tags ?? [],
  });
  const message = sendMessage(world, {
    channel: thread,
    authorId: world.botId,
    payload: draft.message,
    attachments: request.files,
    id: thread.id,
  });
  const answer = created(request, thread);
  return { ...answer, body: { ...(answer.body as object), message: message.data } };
}

function common(request: Request, parent: Channel, draft: RawThread): Parameters<typeof openThread>[1] {
  return {
    parent,
    ownerId: request.core.world.botId,
    name: draft.name,
    ...(draft.auto_archive_duration ? { autoArchive: draft.auto_archive_duration } : {}),
    ...(draft.rate_limit_per_user ? { rateLimitPerUser: draft.rate_limit_per_user } : {}),
  };
}

function created(request: Request, thread: Channel): Answer {
  return { status: 201, body: wireChannel(request.core.world, thread) };
}
