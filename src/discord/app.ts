import type { Answerer } from '../answer/answer.js';
import type { SectionSearch } from '../answer/section-search.js';
import type { UnaddressedRule } from '../answer/unaddressed.js';
import type { CommandName } from '../i18n/catalogue.js';
import type { Voices } from '../i18n/voice.js';
import type { Logger } from '../operations/log.js';
import type { Language } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { GlossaryEntry, Section } from '../regulation/schema.js';
import type { NameFinder } from '../search/name-finder.js';
import type { Store } from '../store/store.js';
import type { Command } from './command.js';
import type { Servers } from './servers.js';

/**
 * Everything the Discord side works with; made once in `main.ts`. It holds no state of conversations.
 * What comes from the data changes when the data is reloaded: read it anew for each question.
 */
export interface App {
  readonly regulation: Regulation;
  readonly answerer: Answerer & SectionSearch;
  /** Whether an answer is sure enough for a question that nobody addressed to the bot. */
  readonly answersUnasked: UnaddressedRule;
  readonly names: NameFinder<Section>;
  readonly terms: NameFinder<GlossaryEntry>;
  readonly voices: Voices;
  readonly commands: readonly Command[];
  readonly log: Logger;
  readonly store: Store;
  /** Whether the bot may read messages that do not address it, so that there can be answer channels. */
  readonly answerChannels: boolean;
  /** Of the program, e.g. 1.2.3. */
  readonly version: string;
  /** The servers of the bot, as far as its connection tells. */
  readonly servers: Servers;
  /** The language of a text as far as its script tells. */
  detectLanguage(text: string): Language | undefined;
  /** A command as a clickable mention, once it is registered; until then its plain name, "/ask". */
  commandMention(name: CommandName): string;
}
