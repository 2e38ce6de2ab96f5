import { ApplicationCommandOptionType } from 'discord.js';
import { choice, readChoice } from '../choice.js';
import { askerOf, type Command } from '../command.js';
import * as limits from '../limits.js';
import { questionText } from '../messages/question-text.js';
import { suggestionsView } from '../views/answer-view.js';
import { questionLine } from '../views/question-line.js';
import { sectionView } from '../views/section-view.js';
import { stageFor } from '../views/stage.js';
import { unknownView } from '../views/unknown-view.js';

/** Characters of a name; the longest title is 80. */
const LONGEST_NAME = 100;

export default {
  data: {
    name: 'section',
    options: [
      {
        name: 'name',
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: LONGEST_NAME,
        autocomplete: true,
      },
    ],
  },

  isPrivate: () => false,

  execute(input, app) {
    const typed = input.text('name') ?? '';
    const chosen = readChoice(typed, (id) => app.regulation.sections.get(id));
    const name = questionText(typed);
    const language = chosen?.language ?? app.detectLanguage(name) ?? input.language;
    const asker = askerOf(input, false);
    const reader = asker.sees === 'public' ? undefined : input.language;
    const stage = stageFor(app, language, reader, asker);
    if (chosen !== undefined) return sectionView(chosen.item, stage);

    // The name was sent as typed, without choosing from the list.
    const found = name === '' ? [] : app.names.find(name, language, limits.BUTTONS_IN_ROW);
    const same = found.find((section) => stage.voice.say(section.title).toLowerCase() === name.toLowerCase());
    if (same !== undefined) return sectionView(same, stage);
    if (found.length === 0) return unknownView(name, undefined, stage);
    const question = questionLine(name, stage.words, { label: stage.words.unknown.lookedFor });
    return suggestionsView(found, [stage.words.suggested], stage, { askerId: input.userId, question });
  },

  autocomplete(typed, input, app) {
    const name = questionText(typed);
    const language = app.detectLanguage(name) ?? input.language;
    const sections =
      name === ''
        ? app.regulation.identity.suggestedSections.flatMap((id) => app.regulation.sections.get(id) ?? [])
        : app.names.find(name, language, limits.CHOICES);
    const { say } = app.voices(language);
    return sections.slice(0, limits.CHOICES).map(({ id, title }) => choice(say(title), id, language));
  },
} satisfies Command<'section'>;
