import type { Command } from '../command.js';
import { aboutView } from '../views/about-view.js';
import { stageFor } from '../views/stage.js';

export default {
  data: { name: 'about' },
  isPrivate: () => true,
  execute: (input, app) => aboutView(stageFor(app, input.language), app.links),
} satisfies Command<'about'>;
