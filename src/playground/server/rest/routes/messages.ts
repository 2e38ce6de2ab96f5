import { MessageType } from 'discord-api-types/v10';
import { afterEdit, filesAfter, stateOf } from '../../acts/edits.js';
import { deleteMessage, deleteMessages, editMessage, sendMessage } from '../../acts/messages.js';
import { setThread } from '../../acts/threads.js';
import { LIMITS } from '../../check/limits.js';
import { isEmpty, messageProblems, type RawMessage, SETTABLE } from '../../check/message.js';
import { checked, SCHEMAS } from '../../check/schemas.js';
import { DiscordError, invalidForm, refuse } from '../../errors.js';
import type { Channel, StoredMessage } from '../../world/model.js';
import { madeAt } from '../../world/snowflake.js';
import { channelOf, isTextChannel, messageOf, need, notArchived, shown } from '../find.js';
import { type Answer, noContent, ok, type Request, type Route } from '../request.js';

/** Messages in channels: send, edit, delete, get, list. */
export const MESSAGE_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages', bucket: 'message', handle: send },
  { method: 'GET', path: '/channels/:channel/messages', handle: list },
  { method: 'POST', path: '/channels/:channel/messages/bulk-delete', handle: bulkDelete },
  { method: 'GET', path: '/channels/:channel/messages/:message', handle: get },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', bucket: 'message', handle: edit },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', bucket: 'message', handle: remove },
];

function send(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  const message = checked<RawMessage>(SCHEMAS.messageCreate, request.body);
  const problems = messageProblems(message, {
    at: [],
    settable: SETTABLE.create,
    files: request.files.map((file) => file.filename),
  });
  if (problems.length > 0) throw invalidForm(problems);
  maySendInto(request, channel, message);
  if (isEmpty(message, request.files.length)) throw refuse.emptyMessage();
  const repeatOf = sameNonce(request, channel, message);
  if (repeatOf !== undefined) return ok(shown(request, repeatOf));
  if (channel.thread?.archived === true) setThread(world, channel, { archived: false });
  const stored = sendMessage(world, {
    channel,
    authorId: world.botId,
    payload: message,
    attachments: request.files,
  });
  const nonce = message.nonce ?? undefined;
  if (nonce === undefined) return ok(shown(request, stored));
  request.core.nonces.set(`${channel.id}/${nonce}`, stored.data.id);
  return ok({ ...shown(request, stored), nonce });
}

/** Whether the bot may send that message there; in the order in which Discord looks. */
function maySendInto(request: Request, channel: Channel, message: RawMessage): void {
  const { world } = request.core;
  if (!isTextChannel(channel)) throw refuse.nonText();
  if (channel.guildId === undefined && world.users.get(channel.recipients[0] ?? '')?.dmsClosed === true)
    throw refuse.dmsClosed();
  need(request, channel, channel.thread === undefined ? 'SendMessages' : 'SendMessagesInThreads');
  if (channel.thread?.locked === true && !world.may(channel, world.botId, 'ManageThreads'))
    throw channel.thread.archived ? refuse.archivedThread() : refuse.threadLocked();
  if ((message.embeds ?? []).length > 0) need(request, channel, 'EmbedLinks');
  if (request.files.length > 0) need(request, channel, 'AttachFiles');
  if (message.tts === true) need(request, channel, 'SendTTSMessages');
  checkReference(request, channel, message);
}

function checkReference(request: Request, channel: Channel, message: RawMessage): void {
  const reference = message.message_reference ?? undefined;
  if (reference === undefined) return;
  const { world } = request.core;
  if (!world.may(channel, world.botId, 'ReadMessageHistory')) throw refuse.replyWithoutHistory();
  const mistake = (code: string, text: string): DiscordError =>
    invalidForm([{ path: ['message_reference'], code, message: text }]);
  if ((reference.type ?? 0) !== 0)
    throw mistake('MESSAGE_REFERENCE_TYPE_NOT_SUPPORTED', 'The stand-in does not forward messages');
  if ((reference.channel_id ?? channel.id) !== channel.id)
    throw mistake(
      'REPLIES_CANNOT_REPLY_TO_MESSAGE_IN_OTHER_CHANNEL',
      'Cannot reply to a message in a different channel',
    );
  const target = world.messages.get(channel.id, reference.message_id);
  if (target === undefined || target.ephemeralFor !== undefined) {
    if (reference.fail_if_not_exists ?? true) throw mistake('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
    return;
  }
  if (isSystem(target))
    throw mistake('REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message');
}

function isSystem(stored: StoredMessage): boolean {
  const answerable: readonly MessageType[] = [
    MessageType.Default,
    MessageType.Reply,
    MessageType.ChatInputCommand,
    MessageType.ContextMenuCommand,
  ];
  return !answerable.includes(stored.data.type);
}

/** With `enforce_nonce` the same nonce gives the same message (Discord: within a few minutes). */
function sameNonce(request: Request, channel: Channel, message: RawMessage): StoredMessage | undefined {
  const nonce = message.nonce ?? undefined;
  if (nonce === undefined || message.enforce_nonce !== true) return undefined;
  const seen = request.core.nonces.get(`${channel.id}/${nonce}`);
  return seen === undefined ? undefined : request.core.world.messages.get(channel.id, seen);
}

function list(request: Request): Answer {
  const channel = channelOf(request);
  const { world } = request.core;
  const limit = Number(request.query.limit ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalidForm([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' },
    ]);
  // Without Read Message History the list is empty, not refused.
  if (!world.may(channel, world.botId, 'ReadMessageHistory')) return ok([]);
  const id = (name: string): bigint | undefined =>
    request.query[name] === undefined ? undefined : BigInt(request.query[name]);
  const [before, after, around] = [id('before'), id('after'), id('around')];
  const visible = world.messages.list(channel.id).filter((message) => message.ephemeralFor === undefined);
  const number = (message: StoredMessage): bigint => BigInt(message.data.id);
  let chosen = visible.slice(-limit);
  if (before !== undefined) chosen = visible.filter((message) => number(message) < before).slice(-limit);
  else if (after !== undefined) chosen = visible.filter((message) => number(message) > after).slice(0, limit);
  else if (around !== undefined) {
    const middle = visible.findIndex((message) => number(message) >= around);
    const start = Math.max(0, (middle === -1 ? visible.length : middle) - Math.floor(limit / 2));
    chosen = visible.slice(start, start + limit);
  }
  return ok(chosen.toReversed().map((message) => shown(request, message)));
}

function get(request: Request): Answer {
  const channel = channelOf(request);
  need(request, channel, 'ReadMessageHistory');
  return ok(shown(request, messageOf(request, channel)));
}

function edit(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  const stored = messageOf(request, channel);
  const message = checked<RawMessage>(SCHEMAS.messageEdit, request.body);
  const mine = stored.data.author.id === world.botId;
  // Of somebody else's message only the embeds may be suppressed, with Manage Messages.
  if (!mine) {
    if (Object.keys(message).some((key) => key !== 'flags')) throw refuse.editOthers();
    need(request, channel, 'ManageMessages');
  }
  const problems = messageProblems(message, {
    at: [],
    settable: SETTABLE.edit,
    before: stateOf(stored),
    files: request.files.map((file) => file.filename),
  });
  if (problems.length > 0) throw invalidForm(problems);
  notArchived(channel);
  const attachments = filesAfter(stored, message, request.files);
  if (isEmpty(afterEdit(stored, message), attachments.length)) throw refuse.emptyMessage();
  editMessage(world, stored, message, { attachments });
  return ok(shown(request, stored));
}

function remove(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  const stored = messageOf(request, channel);
  if (stored.data.author.id !== world.botId) {
    if (channel.guildId === undefined)
      throw new DiscordError(403, 50003, 'Cannot execute action on a DM channel');
    need(request, channel, 'ManageMessages');
  }
  notArchived(channel);
  deleteMessage(world, stored);
  return noContent;
}

function bulkDelete(request: Request): Answer {
  const { world } = request.core;
  const channel = channelOf(request);
  if (channel.guildId === undefined)
    throw new DiscordError(403, 50003, 'Cannot execute action on a DM channel');
  need(request, channel, 'ManageMessages');
  const { messages: ids } = checked<{ messages: string[] }>(SCHEMAS.bulkDelete, request.body);
  if (ids.some((id) => madeAt(id) < world.clock.now() - LIMITS.bulkDeleteAgeMs)) throw refuse.messageTooOld();
  deleteMessages(
    world,
    channel,
    ids.flatMap((id) => world.messages.get(channel.id, id) ?? []),
  );
  return noContent;
}
