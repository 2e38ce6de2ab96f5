import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Interaction } from '../server/interactions/store.js';
import type { Choice, StandIn } from '../server/types.js';
import type { User } from '../server/world/model.js';
import { commandsIn, typeInto, useMessageMenu, useSlash, useUserMenu } from './commands.js';
import { chooseIn, clickButton } from './components.js';
import { type FormValues, sendForm } from './modals.js';
import { followUps, seeOutcome } from './outcome.js';
import { ClientRefusal, NoResponse } from './refusal.js';
import { channelAt, type Self, storedAt } from './self.js';
import type { AskOptions, InteractionSeen, OptionValues, TypeOptions, Where } from './types.js';
import { waitFor } from './wait.js';
import { erase, eraseMany, openPost, rewrite, startThread, unfurl, write } from './writing.js';

export interface PersonOptions {
  /** Language of the client; the user's by default. */
  readonly locale?: string;
  /** Real milliseconds to wait for something to be seen; 3,000 by default, as long as Discord's client waits. */
  readonly waitMs?: number;
}

/** Acting as one person at Discord's client. Whatever the client would not let them do throws `ClientRefusal`. */
export interface Person {
  readonly user: User;
  /** Sends a message and returns it at once. */
  type(where: Where, content: string, options?: TypeOptions): APIMessage;
  /** Waits for the bot's answer to that message: a reply to it, or its next message there or in the thread made of it. Undefined if none came in time. */
  answerTo(message: APIMessage, waitMs?: number): Promise<APIMessage | undefined>;
  /** `type` and `answerTo` in one. */
  ask(
    where: Where,
    content: string,
    options?: TypeOptions & { waitMs?: number },
  ): Promise<APIMessage | undefined>;
  /** Waits until the message, as this person sees it, meets the condition; undefined stands for a deleted one. Rejects in the end. */
  until(
    message: APIMessage,
    condition: (now: APIMessage | undefined) => boolean,
    waitMs?: number,
  ): Promise<APIMessage | undefined>;
  edit(message: APIMessage, content: string): APIMessage;
  /** Lets Discord add a link preview to a message: an update without a new `edited_timestamp`. */
  preview(message: APIMessage): void;
  /** Deletes an own message, another's with Manage Messages. */
  remove(message: APIMessage): void;
  /** Deletes several at once, as a moderation bot does. */
  removeMany(messages: readonly APIMessage[]): void;
  /** Uses a slash command, by its name or its name in the person's language. A subcommand is `settings show`. */
  slash(where: Where, command: string, options?: OptionValues, ask?: AskOptions): Promise<InteractionSeen>;
  /** Types into an option and gets the list that opens. `rest` holds the options already filled in. */
  autocomplete(
    where: Where,
    command: string,
    option: string,
    text: string,
    rest?: OptionValues,
  ): Promise<readonly Choice[]>;
  /** Uses a message-menu command. */
  menu(message: APIMessage, command: string, ask?: AskOptions): Promise<InteractionSeen>;
  /** Uses a user-menu command. */
  userMenu(where: Where, userId: string, command: string, ask?: AskOptions): Promise<InteractionSeen>;
  /** Clicks a button, by its custom id or its label. */
  click(message: APIMessage, button: string, ask?: AskOptions): Promise<InteractionSeen>;
  /** Chooses in a select menu, by custom id; values or labels of options, or ids in the other select menus. */
  select(
    message: APIMessage,
    customId: string,
    values: readonly string[],
    ask?: AskOptions,
  ): Promise<InteractionSeen>;
  /** Sends the form that an interaction opened, values by custom id. */
  submitModal(opened: InteractionSeen, values: FormValues, ask?: AskOptions): Promise<InteractionSeen>;
  /** Waits for the next follow-up to what was seen. Undefined if none came in time. */
  followUp(to: InteractionSeen, waitMs?: number): Promise<APIMessage | undefined>;
  /** The commands the client lists there, registered as they are. */
  commands(where: Where): readonly APIApplicationCommand[];
  /** Opens a forum post. Returns its first message; its channel id is the post's. */
  post(forum: Where, title: string, content: string, options?: TypeOptions): APIMessage;
  /** Opens a public thread. */
  openThread(from: APIMessage | Where, name: string): string;
  /** All messages of a channel that this person sees, oldest first. */
  sees(where: Where): readonly APIMessage[];
  /** One message as this person sees it now; undefined if it is deleted or not for their eyes. */
  seesMessage(message: APIMessage): APIMessage | undefined;
  /** The direct-message channel with the bot, made where missing. */
  directMessages(): string;
}

/** As long as Discord's client waits for a first response, in milliseconds. */
const PATIENCE = 3000;

/** Acts as a user of the stand-in's world. */
export function actAs(standIn: StandIn, user: User, options: PersonOptions = {}): Person {
  const self: Self = {
    standIn,
    user,
    locale: options.locale ?? user.locale,
    waitMs: options.waitMs ?? PATIENCE,
  };
  const outcome = (
    interaction: Interaction,
    ask: AskOptions = {},
    before?: APIMessage,
  ): Promise<InteractionSeen> => seeOutcome(self, interaction, ask.waitMs ?? self.waitMs, before);
  const onMessage = (message: APIMessage): APIMessage | undefined => storedAt(self, message)?.data;
  const answerTo = (message: APIMessage, waitMs = self.waitMs): Promise<APIMessage | undefined> =>
    waitFor(standIn, () => answerNow(self, message), waitMs);
  return {
    user,
    type: (where, content, more) => write(self, where, content, more),
    answerTo,
    ask: (where, content, more = {}) => answerTo(write(self, where, content, more), more.waitMs),
    async until(message, condition, waitMs = self.waitMs) {
      const met = await waitFor(standIn, () => (condition(onMessage(message)) ? true : undefined), waitMs);
      if (met === undefined)
        throw new NoResponse(
          `Within ${waitMs} ms the message ${message.id} did not become what was waited for.`,
        );
      return onMessage(message);
    },
    edit: (message, content) => rewrite(self, message, content),
    preview: (message) => unfurl(self, message),
    remove: (message) => erase(self, message),
    removeMany: (messages) => eraseMany(self, messages),
    // Each of these is async so that a refusal by the client is a rejection, like everything that follows.
    slash: async (where, command, values = {}, ask = {}) =>
      outcome(useSlash(self, channelAt(self, where), command, values, ask.force ?? false), ask),
    async autocomplete(where, command, option, text, rest = {}) {
      const interaction = typeInto(self, channelAt(self, where), command, option, text, rest);
      const list = await waitFor(standIn, () => interaction.outcome, self.waitMs);
      if (list?.kind !== 'choices') throw new NoResponse('Loading options failed.');
      return list.choices;
    },
    menu: async (message, command, ask = {}) =>
      outcome(useMessageMenu(self, message, command, ask.force ?? false), ask),
    userMenu: async (where, userId, command, ask = {}) =>
      outcome(useUserMenu(self, channelAt(self, where), userId, command, ask.force ?? false), ask),
    click: async (message, button, ask) =>
      outcome(clickButton(self, message, button), ask, onMessage(message)),
    select: async (message, customId, values, ask) =>
      outcome(chooseIn(self, message, customId, values), ask, onMessage(message)),
    async submitModal(opened, values, ask) {
      const interaction = sendForm(self, opened, values);
      const { messageId, channel } = interaction;
      return outcome(
        interaction,
        ask,
        messageId === undefined ? undefined : standIn.world.messages.get(channel.id, messageId)?.data,
      );
    },
    async followUp(to, waitMs = self.waitMs) {
      const interaction = standIn.core.interactions.get(to.interactionId);
      if (interaction === undefined) throw new ClientRefusal('There was no such interaction.');
      const known = new Set(to.followUps.map((message) => message.id));
      return waitFor(
        standIn,
        () => followUps(self, interaction).find((message) => !known.has(message.id)),
        waitMs,
      );
    },
    commands: (where) => commandsIn(self, channelAt(self, where)),
    post: (forum, title, content, more = {}) => openPost(self, forum, title, content, more),
    openThread: (from, name) => startThread(self, from, name),
    sees: (where) =>
      standIn.world.messages.list(channelAt(self, where).id).flatMap(({ data }) => onMessage(data) ?? []),
    seesMessage: onMessage,
    directMessages: () => standIn.world.directMessages(user.id).id,
  };
}

/** The bot's first message after that one which replies to it, or which replies to nothing, there or in its thread. */
function answerNow(self: Self, message: APIMessage): APIMessage | undefined {
  const { world } = self.standIn;
  const later = [message.channel_id, message.id].flatMap((id) =>
    world.channels.has(id) ? world.messages.list(id) : [],
  );
  return later
    .filter((stored) => stored.data.author.id === world.botId && BigInt(stored.data.id) > BigInt(message.id))
    .filter((stored) => stored.interactionId === undefined && storedAt(self, stored.data) !== undefined)
    .find(
      ({ data }) => data.message_reference === undefined || data.message_reference.message_id === message.id,
    )?.data;
}

/** Adds a new person to the world, a member of the default server unless told otherwise, and acts as them. */
export function createPerson(
  standIn: StandIn,
  name: string,
  options: PersonOptions & { readonly member?: boolean; readonly installedApp?: boolean } = {},
): Person {
  const user = standIn.world.addUser(name, {
    locale: options.locale ?? 'en-US',
    installedApp: options.installedApp ?? false,
  });
  if (options.member ?? true) standIn.world.addMember(standIn.places.guild, user);
  return actAs(standIn, user, options);
}
