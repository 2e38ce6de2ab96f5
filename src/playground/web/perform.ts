import type { APIMessage } from 'discord-api-types/v10';
import { actAs, ClientRefusal, type InteractionSeen } from '../people.js';
import type { StandIn } from '../server/types.js';
import type { User } from '../server/world/model.js';
import type { Act } from './act.js';
import type { Seen } from './protocol.js';

/** What is done in the world; the others change or ask for what the page shows. */
export type Deed = Exclude<Act, { do: 'look' | 'inspect' }>;

/** An answer that takes longer is shown when it comes; the page stops waiting for it. In milliseconds. */
const PATIENCE_MS = 3_000;

/**
 * Lets `user` do something, and resolves to what the page is told of it.
 * @throws ClientRefusal or NoResponse where Discord's client would not let them
 */
export async function perform(standIn: StandIn, user: User, act: Deed): Promise<unknown> {
  const person = actAs(standIn, user, { locale: user.locale, waitMs: PATIENCE_MS });
  const message = (channel: string, id: string): APIMessage => {
    const stored = standIn.world.messages.get(channel, id);
    if (stored === undefined) throw new ClientRefusal('The message is not there any more.');
    return stored.data;
  };
  switch (act.do) {
    case 'locale':
      user.locale = act.locale;
      return undefined;
    case 'type':
      return person.type(act.channel, act.content, {
        ...(act.replyTo === undefined ? {} : { replyTo: message(act.channel, act.replyTo) }),
        ping: act.ping ?? true,
      }).id;
    case 'edit':
      return person.edit(message(act.channel, act.message), act.content).id;
    case 'remove':
      return person.remove(message(act.channel, act.message));
    case 'post':
      return person.post(act.channel, act.title, act.content).channel_id;
    case 'thread':
      return person.openThread(message(act.channel, act.message), act.name);
    case 'commands':
      return person.commands(act.channel);
    case 'slash':
      return shown(await person.slash(act.channel, act.command, act.options));
    case 'autocomplete':
      return person.autocomplete(act.channel, act.command, act.option, act.text, act.rest);
    case 'menu':
      return shown(await person.menu(message(act.channel, act.message), act.command));
    case 'userMenu':
      return shown(await person.userMenu(act.channel, act.user, act.command));
    case 'click':
      return shown(await person.click(message(act.channel, act.message), act.button));
    case 'select':
      return shown(await person.select(message(act.channel, act.message), act.customId, act.values));
    case 'submit':
      return shown(await person.submitModal(opened(standIn, user, act.interactionId), act.values));
  }
}

function shown({ kind, interactionId, modal }: InteractionSeen): Seen {
  return { kind, interactionId, modal };
}

/** The form that an interaction of this user opened, as the people layer takes it. */
function opened(standIn: StandIn, user: User, interactionId: string): InteractionSeen {
  const interaction = standIn.core.interactions.get(interactionId);
  if (interaction?.userId !== user.id || interaction.outcome?.kind !== 'modal')
    throw new ClientRefusal('No form is open.');
  return {
    kind: 'modal',
    interactionId,
    message: undefined,
    modal: interaction.outcome.modal,
    private: true,
    followUps: [],
  };
}
