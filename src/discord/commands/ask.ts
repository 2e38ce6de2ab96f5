import { ApplicationCommandOptionType } from 'discord.js';
import { keepUnanswered } from '../../gaps/keep.js';
import { askerOf, type Command } from '../command.js';
import { addresseeOf, handTo } from '../handing.js';
import { questionText } from '../messages/question-text.js';
import { answerView } from '../views/answer-view.js';
import { stageFor } from '../views/stage.js';

/** Characters of a question; longer ones say more than one thing. */
const LONGEST_QUESTION = 1000;

export default {
  data: {
    name: 'ask',
    options: [
      {
        name: 'question',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_QUESTION,
      },
      { name: 'private', type: ApplicationCommandOptionType.Boolean },
      { name: 'for', type: ApplicationCommandOptionType.User },
      { name: 'ping', type: ApplicationCommandOptionType.Boolean },
    ],
  },

  isPrivate: (input) => input.flag('private'),

  execute(input, app) {
    const addressee = addresseeOf(input);
    const question = questionText(input.text('question') ?? '');
    const answer = app.answerer.answer(question, { fallbackLanguage: input.language });
    input.afterwards(() => keepUnanswered(answer, input.guildId, app.store));
    const asker = askerOf(input, this.isPrivate(input));
    const reader = asker.sees === 'public' ? undefined : input.language;
    const stage = stageFor(app, answer.language, reader, asker);
    const view = answerView(answer, stage, { askerId: input.userId, showQuestion: true });
    if (addressee === undefined) return view;
    return handTo(addressee, { view, status: answer.status, words: stage.words }, input, app);
  },
} satisfies Command<'ask'>;
