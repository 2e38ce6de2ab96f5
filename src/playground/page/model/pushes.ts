import type { Push, ShownMessage } from '../../web/protocol.js';
import { here, type State } from './state.js';

/** Milliseconds that a typing indicator stays without a new one. */
const TYPING_MS = 10_000;

/** What a push changes. */
export function changeBy(push: Push, state: State): Partial<State> {
  switch (push.push) {
    case 'message': {
      const { data } = push.message;
      const typing = state.typing.filter(
        ({ channelId, userId }) => channelId !== data.channel_id || userId !== data.author.id,
      );
      return { typing, ...inChannel(state, data.channel_id, (all) => withMessage(all, push.message)) };
    }
    case 'gone':
      return inChannel(state, push.channelId, (all) => all.filter(({ data }) => data.id !== push.messageId));
    case 'places': {
      const next = { ...state, guilds: push.guilds, channels: push.channels };
      const gone = here(next) === undefined;
      return {
        guilds: push.guilds,
        channels: push.channels,
        ...(gone ? { here: push.channels[0]?.id ?? '' } : {}),
      };
    }
    case 'typing': {
      const { channelId, userId } = push;
      const others = state.typing.filter((one) => one.channelId !== channelId || one.userId !== userId);
      return { typing: [...others, { channelId, userId, until: Date.now() + TYPING_MS }] };
    }
    case 'commands':
      return { commandsVersion: state.commandsVersion + 1 };
    case 'refusal':
      return { refusals: [...state.refusals, push.refusal] };
    case 'bot':
      return { bot: push.bot };
    case 'data':
      return { data: push.data };
    case 'inspection':
      // A click on a button is no question: the last one stays, and Inspect shows the others.
      return push.inspection.explanation === undefined && state.inspection !== undefined
        ? {}
        : { inspection: push.inspection };
  }
}

function inChannel(
  state: State,
  channelId: string,
  change: (all: readonly ShownMessage[]) => readonly ShownMessage[],
): Partial<State> {
  return { messages: { ...state.messages, [channelId]: change(state.messages[channelId] ?? []) } };
}

function withMessage(all: readonly ShownMessage[], message: ShownMessage): readonly ShownMessage[] {
  const at = all.findIndex(({ data }) => data.id === message.data.id);
  return at === -1 ? [...all, message] : all.with(at, message);
}
