import type { CommandName, MenuName } from '../i18n/catalogue.js';
import type { Command } from './command.js';
import about from './commands/about.js';
import ask from './commands/ask.js';
import doctor from './commands/doctor.js';
import gaps from './commands/gaps.js';
import glossary from './commands/glossary.js';
import help from './commands/help.js';
import privacy from './commands/privacy.js';
import search from './commands/search.js';
import section from './commands/section.js';
import settings from './commands/settings.js';
import topics from './commands/topics.js';
import { askMenu } from './menus/ask.js';
import type { AnyCommand, MessageCommand } from './message-command.js';

const byName = {
  ask,
  section,
  glossary,
  search,
  topics,
  about,
  privacy,
  help,
  settings,
  gaps,
  doctor,
} satisfies {
  [N in CommandName]: Command<N>;
};
const menus = { ask: askMenu } satisfies { [N in MenuName]: MessageCommand<N> };

/**
 * Every command there is, in the order of the help. Registration, dispatch, help and tests all read this one
 * list.
 */
export const commands: readonly AnyCommand[] = [...Object.values(byName), ...Object.values(menus)];
