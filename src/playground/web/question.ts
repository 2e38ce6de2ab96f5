import type { StandIn } from '../server/types.js';
import type { StoredMessage } from '../server/world/model.js';

/** Options of commands in which a question stands. */
const OPTIONS: ReadonlySet<string> = new Set(['question', 'query', 'text']);

/** What somebody asked, as they wrote it, and the locale that answers it where the text has no language. */
export interface Asked {
  readonly text: string;
  readonly locale: string;
}

interface Option {
  readonly name: string;
  readonly value?: unknown;
  readonly options?: readonly Option[];
}

interface CommandData {
  readonly target_id?: string;
  readonly options?: readonly Option[];
}

/** What a message of the bot answers: a command's question, or the message that it is about. */
export function askedBy({ world, core }: StandIn, stored: StoredMessage): Asked | undefined {
  const { data, interactionId } = stored;
  const interaction = interactionId === undefined ? undefined : core.interactions.get(interactionId);
  if (interaction !== undefined) {
    const locale = world.users.get(interaction.userId)?.locale ?? 'en-US';
    const { target_id: target, options = [] } = interaction.data as CommandData;
    const text =
      target === undefined ? questionIn(options) : world.messages.get(data.channel_id, target)?.data.content;
    return text === undefined ? undefined : { text, locale };
  }
  const reference = data.message_reference?.message_id;
  const about =
    reference === undefined ? undefined : world.messages.get(data.channel_id, reference)?.data.content;
  const locale = world.guilds.get(stored.guildId ?? '')?.locale ?? 'en-US';
  return about === undefined ? undefined : { text: about, locale };
}

function questionIn(options: readonly Option[]): string | undefined {
  for (const { name, value, options: inner = [] } of options) {
    if (OPTIONS.has(name) && typeof value === 'string') return value;
    const found = questionIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the client shows of the command above the answer: `/settings show`, or a menu command's name. */
export function commandName(data: unknown, fromMenu: boolean): string {
  const { name = '', options = [] } = data as { name?: string; options?: readonly Option[] };
  const first = options[0];
  const sub = first !== undefined && first.value === undefined ? ` ${commandName(first, true)}` : '';
  return `${fromMenu ? '' : '/'}${name}${sub}`;
}
