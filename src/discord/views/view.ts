import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';

/** What a message shows; how it is sent (as a reply, privately, in place of another) is decided elsewhere. */
export interface View {
  readonly components: APIMessageTopLevelComponent[];
  /** The only member that a mention in it pings; nobody unless given. */
  readonly pings?: string | undefined;
}

/** The body of a message, as Discord's REST API takes it. */
export interface MessageBody {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: {
    readonly parse: [];
    readonly users?: string[];
    readonly replied_user: false;
  };
}

/**
 * The body that shows `view`. Nothing in it can ping anyone but the one it says. `ephemeral`: only the member addressed sees it.
 */
export function messageBody(view: View, options: { readonly ephemeral?: boolean } = {}): MessageBody {
  return {
    components: view.components,
    flags: MessageFlags.IsComponentsV2 | (options.ephemeral ? MessageFlags.Ephemeral : 0),
    allowed_mentions: {
      parse: [],
      ...(view.pings !== undefined && { users: [view.pings] }),
      replied_user: false,
    },
  };
}
