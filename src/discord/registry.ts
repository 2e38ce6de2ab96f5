import type { CommandName } from '../i18n/catalogue.js';
import type { Command } from './command.js';
import about from './commands/about.js';
import ask from './commands/ask.js';
import doctor from './commands/doctor.js';
import glossary from './commands/glossary.js';
import help from './commands/help.js';
import search from './commands/search.js';
import section from './commands/section.js';
import settings from './commands/settings.js';
import topics from './commands/topics.js';

const byName = { ask, section, glossary, search, topics, about, help, settings, doctor } satisfies {
  [N in CommandName]: Command<N>;
};

/**
 * Every command there is, in the order of the help. Registration, dispatch, help and tests all read this one
 * list.
 */
export const commands: readonly Command[] = Object.values(byName);
