import type { Answerer } from '../answer/answer.js';
import type { CommandName } from '../i18n/catalogue.js';
import type { Voices } from '../i18n/voice.js';
import type { Logger } from '../operations/log.js';
import type { Language } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { NameFinder } from '../search/name-finder.js';
import type { Command } from './command.js';

/**
 * Everything the Discord side works with; made once in `main.ts`. It holds no state of conversations.
 * What comes from the data changes when the data is reloaded: read it anew for each question.
 */
export interface App {
  readonly regulation: Regulation;
  readonly answerer: Answerer;
  readonly names: NameFinder;
  readonly voices: Voices;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** The language of a text as far as its script tells. */
  detectLanguage(text: string): Language | undefined;
  /** A command as a clickable mention, once it is registered; until then its plain name, "/ask". */
  commandMention(name: CommandName): string;
}
