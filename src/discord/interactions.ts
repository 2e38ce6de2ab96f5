import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { within } from '../operations/within.js';
import { StoreError } from '../store/store-error.js';
import { answerInteraction, type Placement } from './acknowledge.js';
import { errorKind } from './api-errors.js';
import type { App } from './app.js';
import type { Command } from './command.js';
import { decodeAction } from './components/custom-id.js';
import { handlerOf } from './components/registry.js';
import {
  type ComponentInteraction,
  commandInput,
  componentInput,
  handleOf,
  menuInput,
} from './interaction-input.js';
import { languageOfLocale } from './locales.js';
import type { SpamGuard } from './manners/spam-guard.js';
import { isMessageCommand } from './message-command.js';
import { Refusal, type Reply } from './reply.js';
import type { Circumstances, Reporter } from './reporter.js';
import type { Sender } from './sender.js';
import { failureView, noticeView, outdatedView } from './views/notice-view.js';

/** So long, in milliseconds, an answer waits to hear whether another process gives it; less than until it is announced. */
const CLAIM_MS = 500;

/** Answers an interaction, of whichever kind. The promise never rejects. */
export type InteractionHandler = (interaction: Interaction) => Promise<void>;

/** What was used does not exist in this version; not a fault. */
class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** The one place where every command, autocomplete, button and menu arrives. */
export function createInteractionHandler(
  app: App,
  sender: Sender,
  report: Reporter,
  guard: SpamGuard,
): InteractionHandler {
  const commands = new Map<string, Command>(
    app.commands.flatMap((command) => (isMessageCommand(command) ? [] : [[command.data.name, command]])),
  );
  const { menus } = app.voices('en').words;
  const menuCommands = new Map(
    app.commands.flatMap((command) =>
      isMessageCommand(command) ? [[menus[command.menu].name, command] as const] : [],
    ),
  );

  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) await complete(interaction);
      else if (interaction.isChatInputCommand()) await run(interaction);
      else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction);
      else if (interaction.isButton() || interaction.isAnySelectMenu() || interaction.isModalSubmit())
        await click(interaction);
      else await answer(interaction, 'an interaction of another kind', 'private', outdated);
    } catch (error) {
      report(error, circumstances(interaction, 'answering an interaction'));
    }
  };

  async function run(interaction: ChatInputCommandInteraction): Promise<void> {
    const doing = `/${interaction.commandName}`;
    const command = commands.get(interaction.commandName);
    if (command === undefined) return void (await answer(interaction, doing, 'private', outdated));
    const tasks: (() => Promise<void>)[] = [];
    const input = commandInput(interaction, (task) => void tasks.push(task));
    const placement = command.isPrivate(input) || !input.mayPost ? 'private' : 'public';
    const isOut = await guarded(interaction, doing, placement, () => command.execute(input, app));
    if (isOut) for (const task of tasks) await task();
  }

  function runOnMessage(interaction: MessageContextMenuCommandInteraction): Promise<boolean> {
    const doing = `menu ${interaction.commandName}`;
    const command = menuCommands.get(interaction.commandName);
    if (command === undefined) return answer(interaction, doing, 'private', outdated);
    const input = menuInput(interaction);
    return guarded(interaction, doing, 'private', () => command.execute(input, app));
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    let choices: ReturnType<NonNullable<Command['autocomplete']>> = [];
    try {
      const { value } = interaction.options.getFocused(true);
      const command = commands.get(interaction.commandName);
      choices = command?.autocomplete?.(value, commandInput(interaction), app) ?? [];
    } catch (error) {
      // An empty list is all that can be said here; the reference is for the log.
      report(error, circumstances(interaction, `autocomplete of /${interaction.commandName}`));
    }
    await sender.choices(handleOf(interaction), choices);
  }

  function click(interaction: ComponentInteraction): Promise<boolean> {
    const action = decodeAction(interaction.customId);
    if (action === undefined) return answer(interaction, 'an unknown component', 'private', outdated);
    const handler = handlerOf(action);
    const input = componentInput(interaction);
    const placement = handler.placement(action, input);
    const work = async (): Promise<Reply> => {
      if (handler.writes?.(action) && (await isTaken(interaction.id))) return 'elsewhere';
      return (await handler.execute(action, input, app)) ?? outdated();
    };
    const doing = `component ${action.type}`;
    // What somebody wrote into a form is not thrown away.
    if (interaction.isModalSubmit()) return answer(interaction, doing, placement, work);
    return guarded(interaction, doing, placement, work);
  }

  /** Whether another process deals with it; not where the store does not tell in time. */
  async function isTaken(interactionId: string): Promise<boolean> {
    return (await within(CLAIM_MS, app.store.claim(`interaction:${interactionId}`))) === 'taken';
  }

  /** Answers, unless the member or the channel has had too much of it. Resolves to whether an answer is out. */
  async function guarded(
    interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ComponentInteraction,
    doing: string,
    placement: Placement,
    work: () => Reply | Promise<Reply>,
  ): Promise<boolean> {
    const channelId = placement === 'public' ? (interaction.channelId ?? undefined) : undefined;
    const allowance = await guard.interaction(interaction.user.id, channelId);
    switch (allowance.act) {
      case 'answer':
        return answer(interaction, doing, placement, work);
      case 'tell':
        return answer(interaction, doing, 'private', () => {
          throw new Refusal((words) => words.refusals.tooFast(allowance.seconds));
        });
      case 'quiet':
        // Not acknowledged at all, it would look like a broken bot.
        return interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()
          ? answer(interaction, doing, 'private', () => 'deleted')
          : answer(interaction, doing, 'update', () => 'unchanged');
    }
  }

  function answer(
    interaction: Exclude<Interaction, AutocompleteInteraction>,
    doing: string,
    placement: Placement,
    work: () => Reply | Promise<Reply>,
  ): Promise<boolean> {
    const { words } = app.voices(languageOfLocale(interaction.locale));
    return answerInteraction(sender, handleOf(interaction), placement, work, (error) => {
      if (error instanceof OutdatedError) return outdatedView(app.commandMention('ask'), words);
      if (error instanceof Refusal) return noticeView(error.inWords(words));
      // The store has told the log.
      if (error instanceof StoreError)
        return noticeView(error.perhapsDone ? words.problems.perhapsStored : words.problems.notStored);
      const reference = report(error, circumstances(interaction, doing));
      if (reference !== undefined) return failureView(reference, words);
      return errorKind(error) === 'no-access' ? noticeView(words.problems.noAccess) : undefined;
    });
  }
}

function outdated(): never {
  throw new OutdatedError('What was used does not exist in this version.');
}

function circumstances({ channelId, guildId }: Interaction, doing: string): Circumstances {
  return { doing, channelId, guildId };
}
