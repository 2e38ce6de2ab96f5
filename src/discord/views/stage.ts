import type { Catalogue, CommandName } from '../../i18n/catalogue.js';
import type { Voice } from '../../i18n/voice.js';
import type { Language } from '../../regulation/language.js';
import type { Regulation } from '../../regulation/regulation.js';
import type { App } from '../app.js';

/** Who made the bot say something. */
export interface Asker {
  readonly id: string;
  /** Who else sees it: everybody in the channel, nobody in the direct messages, nobody as it is ephemeral. */
  readonly sees: 'public' | 'direct' | 'ephemeral';
  /** Whether they can show it to the others in the channel; not unless given. */
  readonly mayShare?: boolean | undefined;
}

/** What every view needs to know besides what it shows. */
export interface Stage {
  readonly regulation: Regulation;
  /** Speaks the data's texts: the language of the answer. */
  readonly voice: Voice;
  /** The words around them: the answer's language in public, the member's in private. */
  readonly words: Catalogue;
  /** Undefined where nobody asked. */
  readonly asker: Asker | undefined;
  /** Whether members can say what they think of an answer. */
  readonly votesOn: boolean;
  commandMention(name: CommandName): string;
}

/**
 * The stage for an answer in `language`.
 * @param reader language of the one member who will read it, if nobody else will
 */
export function stageFor(app: App, language: Language, reader?: Language, asker?: Asker): Stage {
  return {
    regulation: app.regulation,
    voice: app.voices(language),
    words: app.voices(reader ?? language).words,
    asker,
    votesOn: app.store.votesOn,
    commandMention: (name) => app.commandMention(name),
  };
}
