import type { Command } from '../command.js';
import { escapeMarkdown } from '../text/escape.js';
import { ACCENT, container, textDisplay } from './parts.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** How to ask, and what each of these commands does. */
export function helpView(commands: readonly Command[], stage: Stage): View {
  const { regulation, voice, words } = stage;
  const lines = commands.map(
    ({ data }) =>
      `- ${stage.commandMention(data.name)}${words.colon}${words.commands[data.name].description}`,
  );
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([
          `### ${words.help.heading}`,
          words.help.intro(escapeMarkdown(voice.say(regulation.identity.title))),
          words.help.channels,
        ]),
        textDisplay(lines),
        textDisplay([`-# ${words.help.honesty}`]),
      ]),
    ],
  };
}
