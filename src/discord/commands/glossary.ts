import { ApplicationCommandOptionType } from 'discord.js';
import { termById, termCalled, termsByUse } from '../../answer/glossary.js';
import { choice, readChoice } from '../choice.js';
import { askerOf, type Command } from '../command.js';
import * as limits from '../limits.js';
import { questionText } from '../messages/question-text.js';
import { questionLine } from '../views/question-line.js';
import { stageFor } from '../views/stage.js';
import { bothNames, termSuggestionsView, termView } from '../views/term-view.js';
import { unknownView } from '../views/unknown-view.js';

/** Characters of a term; the longest is 80. */
const LONGEST_TERM = 100;

export default {
  data: {
    name: 'glossary',
    options: [
      {
        name: 'term',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_TERM,
        autocomplete: true,
      },
    ],
  },

  isPrivate: () => false,

  execute(input, app) {
    const typed = input.text('term') ?? '';
    const chosen = readChoice(typed, (id) => termById(app.regulation, id));
    const name = questionText(typed);
    const language = chosen?.language ?? app.detectLanguage(name) ?? input.language;
    const stage = stageFor(app, language, input.direct ? input.language : undefined, askerOf(input, false));
    if (chosen !== undefined) return termView(chosen.item, stage);

    // The term was sent as typed, without choosing from the list.
    const same = termCalled(app.regulation, name);
    if (same !== undefined) return termView(same, stage);
    const found = name === '' ? [] : app.terms.find(name, language, limits.BUTTONS_IN_ROW);
    if (found.length === 0) return unknownView(name, undefined, stage);
    const question = questionLine(name, stage.words, { label: stage.words.unknown.lookedFor });
    return termSuggestionsView(found, stage, { askerId: input.userId, question });
  },

  autocomplete(typed, input, app) {
    const name = questionText(typed);
    const language = app.detectLanguage(name) ?? input.language;
    const entries = name === '' ? termsByUse(app.regulation) : app.terms.find(name, language, limits.CHOICES);
    const voice = app.voices(language);
    return entries
      .slice(0, limits.CHOICES)
      .map((entry) => choice(bothNames(entry, voice), entry.id, language));
  },
} satisfies Command<'glossary'>;
