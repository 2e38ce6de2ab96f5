import type { Command } from '../command.js';
import { privacyView } from '../views/privacy-view.js';
import { stageFor } from '../views/stage.js';

export default {
  data: { name: 'privacy' },
  isPrivate: () => true,
  execute: (input, app) => privacyView(stageFor(app, input.language), app.links),
} satisfies Command<'privacy'>;
