import type { Command } from '../command.js';
import { helpView } from '../views/help-view.js';
import { stageFor } from '../views/stage.js';

export default {
  data: { name: 'help' },
  isPrivate: () => true,
  execute: (input, app) => helpView(app.commands, stageFor(app, input.language)),
} satisfies Command<'help'>;
