import type { Edition } from '../edition.js';
import type { CommandName } from '../i18n/catalogue.js';
import type { Logger } from '../operations/log.js';
import type { Language } from '../regulation/language.js';
import type { Store } from '../store/store.js';
import type { Budget } from './manners/budget.js';
import type { Once } from './manners/once.js';
import type { AnyCommand } from './message-command.js';
import type { LookUp } from './messages/whereabouts.js';
import type { Servers } from './servers.js';

/** Addresses of the operator's pages; https. */
export interface Links {
  readonly privacy: string | undefined;
  readonly terms: string | undefined;
}

/**
 * Everything the Discord side works with; made once in `main.ts`. It holds no state of conversations.
 * What comes from the data changes when the data is reloaded: read it anew for each question.
 */
export interface App extends Edition {
  readonly commands: readonly AnyCommand[];
  readonly log: Logger;
  readonly store: Store;
  readonly lookUp: LookUp;
  /** Whether the bot may read messages that do not address it, so that there can be answer channels. */
  readonly answerChannels: boolean;
  /** Of the program, e.g. 1.2.3. */
  readonly version: string;
  /** The servers of the bot, as far as its connection tells. */
  readonly servers: Servers;
  /** Pings that members may have others be given, by the id of who has it done. */
  readonly pings: Budget;
  /** What was shared, for as long as the store cannot tell. */
  readonly shared: Once;
  /** Where the operator publishes what holds for members. */
  readonly links: Links;
  /** The language of a text as far as its script tells. */
  detectLanguage(text: string): Language | undefined;
  /** A command as a clickable mention, once it is registered; until then its plain name, "/ask". */
  commandMention(name: CommandName): string;
}
