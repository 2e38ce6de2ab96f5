import { ApplicationCommandOptionType } from 'discord.js';
import { isLanguage, type Language } from '../../regulation/language.js';
import type { Section } from '../../regulation/schema.js';
import type { App } from '../app.js';
import { askerOf, type Choice, type Command } from '../command.js';
import * as limits from '../limits.js';
import { questionText } from '../messages/question-text.js';
import { shorten } from '../text/shorten.js';
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
    const chosen = readChoice(typed, app);
    const name = questionText(typed);
    const language = chosen?.language ?? app.detectLanguage(name) ?? input.language;
    const asker = askerOf(input, false);
    const reader = asker.sees === 'public' ? undefined : input.language;
    const stage = stageFor(app, language, reader, asker);
    if (chosen !== undefined) return sectionView(chosen.section, stage);

    // The name was sent as typed, without choosing from the list.
    const found = name === '' ? [] : app.names.find(name, language, limits.BUTTONS_IN_ROW);
    const same = found.find((section) => stage.voice.say(section.title).toLowerCase() === name.toLowerCase());
    if (same !== undefined) return sectionView(same, stage);
    if (found.length === 0) return unknownView(name, undefined, stage);
    const question = questionLine(name, stage.words, stage.words.unknown.lookedFor);
    return suggestionsView(found, [stage.words.suggested], stage, { askerId: input.userId, question });
  },

  autocomplete(typed, input, app) {
    const name = questionText(typed);
    const language = app.detectLanguage(name) ?? input.language;
    const sections =
      name === ''
        ? app.regulation.identity.suggestedSections.flatMap((id) => app.regulation.sections.get(id) ?? [])
        : app.names.find(name, language, limits.CHOICES);
    return sections.slice(0, limits.CHOICES).map((section) => choice(section, language, app));
  },
} satisfies Command<'section'>;

/** A list entry; its value also keeps the language in which the member was typing. */
function choice(section: Section, language: Language, app: App): Choice {
  return {
    name: shorten(app.voices(language).say(section.title), limits.CHOICE_NAME),
    value: `${language}:${section.id}`,
  };
}

/** What a list entry stands for; undefined for a name that was typed. */
function readChoice(value: string, app: App): { section: Section; language: Language } | undefined {
  const [language = '', id = ''] = value.split(':');
  const section = app.regulation.sections.get(id);
  return section !== undefined && isLanguage(language) ? { section, language } : undefined;
}
