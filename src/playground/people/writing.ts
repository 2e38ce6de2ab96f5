import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, EmbedType, type MessageType } from 'discord-api-types/v10';
import { EVERYTHING } from '../server/acts/mentions.js';
import { deleteMessage, deleteMessages, editMessage, sendMessage } from '../server/acts/messages.js';
import { openThread, setThread } from '../server/acts/threads.js';
import { LIMITS, length } from '../server/check/limits.js';
import type { Channel } from '../server/world/model.js';
import { ClientRefusal } from './refusal.js';
import { channelAt, may, messageAt, type Self, storedAt } from './self.js';
import type { TypeOptions, Where } from './types.js';

/** Sends a message as the client does. */
export function write(self: Self, where: Where, content: string, options: TypeOptions = {}): APIMessage {
  const channel = channelAt(self, where);
  if (channel.type === ChannelType.GuildForum) throw new ClientRefusal('A forum takes posts.');
  const inThread = channel.thread !== undefined;
  may(self, channel, inThread ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.thread?.locked === true && !self.standIn.world.may(channel, self.user.id, 'ManageThreads'))
    throw new ClientRefusal('The thread is locked.');
  if (channel.thread?.archived === true) setThread(self.standIn.world, channel, { archived: false });
  return sent(self, channel, content, options);
}

function sent(self: Self, channel: Channel, content: string, options: TypeOptions, id?: string): APIMessage {
  const { world, people } = self.standIn;
  const text = options.mention === true ? `<@${people.bot.id}> ${content}` : content;
  if (text.trim() === '') throw new ClientRefusal('There is nothing to send.');
  if (length(text) > LIMITS.content) throw new ClientRefusal(`A message takes ${LIMITS.content} characters.`);
  const target = options.replyTo;
  if (target !== undefined) messageAt(self, target);
  const author = options.webhook === true ? world.addUser('Webhook', { bot: true }).id : self.user.id;
  return sendMessage(world, {
    channel,
    authorId: author,
    payload: {
      content: text,
      allowed_mentions: { ...EVERYTHING, replied_user: options.ping ?? true },
      ...(target === undefined ? {} : { message_reference: { message_id: target.id } }),
    },
    webhook: options.webhook ?? false,
    ...(options.type === undefined ? {} : { type: options.type as MessageType }),
    ...(id === undefined ? {} : { id }),
  }).data;
}

export function rewrite(self: Self, message: APIMessage, content: string): APIMessage {
  const stored = messageAt(self, message);
  if (stored.data.author.id !== self.user.id) throw new ClientRefusal('Only own messages can be edited.');
  if (content.trim() === '') throw new ClientRefusal('There is nothing left.');
  return editMessage(self.standIn.world, stored, { content }).data;
}

/** Gives a message a link preview, as Discord does by itself a moment later: an update that is no edit. */
export function unfurl(self: Self, message: APIMessage): void {
  const stored = messageAt(self, message);
  stored.data = {
    ...stored.data,
    embeds: [{ type: EmbedType.Link, url: 'https://example.com/', title: 'A preview' }],
  };
  self.standIn.world.announce({ type: 'messageUpdate', message: stored });
}

/** Deletes a message; a private one is only dismissed, which nobody is told of. */
export function erase(self: Self, message: APIMessage): void {
  const { world } = self.standIn;
  const stored = messageAt(self, message);
  if (stored.ephemeralFor !== undefined) {
    world.messages.remove(stored);
    return;
  }
  if (stored.data.author.id !== self.user.id)
    may(self, channelAt(self, message.channel_id), 'ManageMessages');
  deleteMessage(world, stored);
}

export function eraseMany(self: Self, messages: readonly APIMessage[]): void {
  const first = messages[0];
  if (first === undefined) return;
  const channel = channelAt(self, first.channel_id);
  may(self, channel, 'ManageMessages');
  const stored = messages.flatMap((message) => storedAt(self, message) ?? []);
  deleteMessages(self.standIn.world, channel, stored);
}

/** Opens a forum post; returns its first message, whose id is the post's. */
export function openPost(
  self: Self,
  where: Where,
  title: string,
  content: string,
  options: TypeOptions,
): APIMessage {
  const forum = channelAt(self, where);
  if (forum.type !== ChannelType.GuildForum) throw new ClientRefusal('Only a forum has posts.');
  may(self, forum, 'SendMessages');
  const thread = openThread(self.standIn.world, { parent: forum, ownerId: self.user.id, name: title });
  return sent(self, thread, content, options, thread.id);
}

/** Opens a public thread, from a message or by itself; returns its id. */
export function startThread(self: Self, from: APIMessage | Where, name: string): string {
  const message = typeof from === 'object' && 'channel_id' in from ? messageAt(self, from) : undefined;
  const parent = channelAt(self, message?.data.channel_id ?? (from as Where));
  may(self, parent, 'CreatePublicThreads');
  return openThread(self.standIn.world, {
    parent,
    ownerId: self.user.id,
    name,
    ...(message === undefined ? {} : { from: message }),
  }).id;
}
