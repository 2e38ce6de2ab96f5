import type { MenuName } from '../i18n/catalogue.js';
import type { App } from './app.js';
import type { Command, Usage } from './command.js';
import type { Reply } from './reply.js';

/** A message whose menu a command was used in. */
export interface MenuInput extends Usage {
  /** What is written in it, as Discord delivers it; empty where it holds no text. */
  readonly content: string;
}

/** A command in the menu of every message. Its answer is always private. */
export interface MessageCommand<N extends MenuName = MenuName> {
  /** Its words are in the catalogues, under `menus`. */
  readonly menu: N;
  /**
   * The answer. Apart from a refusal, what it throws is told to the member as a reference.
   * @throws Refusal to tell the member that it cannot be done
   */
  execute(input: MenuInput, app: App): Reply | Promise<Reply>;
}

/** Whatever a member can choose by its name. */
export type AnyCommand = Command | MessageCommand;

/** Whether it is in the menu of messages; else it is a slash command. */
export function isMessageCommand(command: AnyCommand): command is MessageCommand {
  return 'menu' in command;
}
