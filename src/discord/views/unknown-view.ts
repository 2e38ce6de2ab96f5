import type { AnswerNote } from '../../answer/answer.js';
import { escapeMarkdown } from '../text/escape.js';
import { answerRow } from './answer-row.js';
import { topicMenu } from './menus.js';
import { noteLine } from './note-line.js';
import { ACCENT, container, textDisplay } from './parts.js';
import { questionLine } from './question-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/**
 * No answer: what was looked for, why there is none, and what can be answered.
 * @param ofAnother whether those are the words of somebody who did not put them to the bot
 */
export function unknownView(
  question: string,
  note: AnswerNote | undefined,
  stage: Stage,
  ofAnother = false,
): View {
  const { voice, words, regulation } = stage;
  const shortTitle = escapeMarkdown(voice.say(regulation.identity.shortTitle));
  return {
    components: [
      container(ACCENT.unsure, [
        questionLine(question, words, { label: words.unknown.lookedFor, ofAnother }),
        textDisplay([
          `### ${words.unknown.heading}`,
          noteLine(note, words) || words.unknown.why,
          words.unknown.scope(shortTitle),
        ]),
        ...topicMenu(words.unknown.topics, stage),
        answerRow({ sections: [], note }, stage),
      ]),
    ],
  };
}

/** The bot was addressed without a question. */
export function emptyView(stage: Stage): View {
  const { words } = stage;
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([`### ${words.empty.heading}`, words.empty.how(stage.commandMention('ask'))]),
        ...topicMenu(words.unknown.topics, stage),
      ]),
    ],
  };
}

/** The bot was pointed to a message without text: a picture, a sticker. */
export function noTextView({ words }: Stage): View {
  return {
    components: [
      container(ACCENT.background, [textDisplay([`### ${words.empty.noText}`, words.empty.writeIt])]),
    ],
  };
}

/** The bot was pointed to a message that Discord does not show it. */
export function unreadableView({ words }: Stage): View {
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([`### ${words.empty.unreadable}`, words.empty.useMenu(words.menus.ask.name)]),
      ]),
    ],
  };
}
