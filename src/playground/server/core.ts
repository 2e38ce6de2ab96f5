import type { Commands } from './commands.js';
import type { Interactions } from './interactions/store.js';
import type { Clock, Happening, PrivilegedIntents } from './types.js';
import type { World } from './world/world.js';

/** What every part of the server shares. */
export interface Core {
  readonly token: string;
  readonly applicationId: string;
  readonly clock: Clock;
  readonly world: World;
  /** The developer portal's switches. */
  readonly portal: Required<PrivilegedIntents>;
  readonly commands: Commands;
  readonly interactions: Interactions;
  /** Ids of messages by channel and nonce, for `enforce_nonce`. */
  readonly nonces: Map<string, string>;
  /** Sends an event to the bot's sessions as it is. */
  dispatch(event: string, data: unknown): void;
  /** Tells people's eyes. */
  tell(happening: Happening): void;
}
