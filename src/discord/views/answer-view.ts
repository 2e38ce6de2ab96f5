import type { APITextDisplayComponent } from 'discord.js';
import type { Answer } from '../../answer/answer.js';
import type { Section } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { answerRow } from './answer-row.js';
import { noteLine } from './note-line.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import { partsView } from './parts-view.js';
import { questionLine } from './question-line.js';
import { sectionView } from './section-view.js';
import type { Stage } from './stage.js';
import { emptyView, unknownView } from './unknown-view.js';
import type { View } from './view.js';

/** How an answer is shown. */
export interface AnswerViewOptions {
  /** Who asked: their click on a suggestion turns it into the answer. */
  readonly askerId: string;
  /** Whether the question is shown: it is not to be seen in the channel when it was asked with a command. */
  readonly showQuestion: boolean;
  /** Whether its words are those of somebody who did not put them to the bot; not unless given. */
  readonly ofAnother?: boolean | undefined;
}

/** An answer as a message. */
export function answerView(answer: Answer, stage: Stage, options: AnswerViewOptions): View {
  if (answer.note?.type === 'empty') return emptyView(stage);
  const { ofAnother } = options;
  const question = options.showQuestion
    ? questionLine(answer.question, stage.words, { ofAnother })
    : undefined;
  const [best, ...others] = answer.results;
  if (best === undefined || answer.status === 'unknown')
    return unknownView(answer.question, answer.note, stage, ofAnother);
  const sections = others.map((result) => result.section);
  if (answer.status === 'suggested') {
    // Where the note says what is not there, it also says what the buttons are.
    const unsure = answer.note?.type === 'nothing-for' ? '' : stage.words.suggested;
    const lines = [noteLine(answer.note, stage.words), unsure];
    return suggestionsView([best.section, ...sections], lines, stage, { askerId: options.askerId, question });
  }
  if (answer.parts !== undefined) {
    const parts = answer.parts.flatMap(({ results: [first] }) => {
      const lead = first?.points[0];
      return first === undefined || lead === undefined
        ? []
        : [{ section: first.section, points: [lead] as const }];
    });
    return partsView(parts, { note: answer.note, question, others: [best.section, ...sections] }, stage);
  }
  return sectionView(best.section, stage, {
    chosen: best,
    note: answer.note,
    question,
    nextBest: sections,
  });
}

/** Up to five sections as buttons, for a question or a name that could mean any of them. */
export function suggestionsView(
  sections: readonly Section[],
  lines: readonly string[],
  stage: Stage,
  {
    askerId,
    question,
  }: { readonly askerId: string; readonly question?: APITextDisplayComponent | undefined },
): View {
  const { voice } = stage;
  const buttons = sections
    .slice(0, limits.BUTTONS_IN_ROW)
    .map((section) =>
      button(
        voice.say(section.title),
        encodeAction({ type: 'pick', language: voice.language, section: section.id, askerId }),
      ),
    );
  return {
    components: [
      container(ACCENT.unsure, [
        ...(question === undefined ? [] : [question]),
        textDisplay(lines),
        row(...buttons),
        answerRow({ sections: [] }, stage),
      ]),
    ],
  };
}
