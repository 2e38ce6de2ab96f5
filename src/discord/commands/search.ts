import { ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../command.js';
import { questionText } from '../messages/question-text.js';
import { searchView } from '../views/search-view.js';
import { stageFor } from '../views/stage.js';

/** Characters of a query; the line that keeps it for the other pages holds more. */
const LONGEST_QUERY = 80;

export default {
  data: {
    name: 'search',
    options: [
      {
        name: 'query',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_QUERY,
      },
    ],
  },

  // Looking through pages is one member's reading: the channel is not to follow every step.
  isPrivate: () => true,

  execute(input, app) {
    const query = questionText(input.text('query') ?? '');
    const found = app.answerer.search(query, { fallbackLanguage: input.language });
    return searchView(found, 1, stageFor(app, found.language, input.language));
  },
} satisfies Command<'search'>;
