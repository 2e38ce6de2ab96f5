import type { Command } from '../command.js';
import { stageFor } from '../views/stage.js';
import { topicsView } from '../views/topics-view.js';

export default {
  data: { name: 'topics' },
  // Browsing is one member's reading: the channel is not to follow every step.
  isPrivate: () => true,
  execute: (input, app) => topicsView(stageFor(app, input.language)),
} satisfies Command<'topics'>;
