import type { APITextDisplayComponent } from 'discord.js';
import type { AnswerNote } from '../../answer/answer.js';
import { sayOnce } from '../../answer/say-once.js';
import type { Section } from '../../regulation/schema.js';
import type { Shown } from '../components/shown.js';
import * as limits from '../limits.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { answerRow } from './answer-row.js';
import { sectionMenus } from './menus.js';
import { noteLine } from './note-line.js';
import { ACCENT, container, textDisplay } from './parts.js';
import { accentOf, titleLine } from './points.js';
import { caution, namedSources } from './source-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Never more questions are answered in one message. */
const MOST_PARTS = 3;
/** Characters for the sources of one part; the ones beyond are counted. */
const SOURCES_TEXT = 200;
/** Characters shown of a heading; the data's own limit is the same. */
const HEADING = 300;

/** What can be shown with several answers. */
export interface PartsExtras {
  readonly note?: AnswerNote | undefined;
  readonly question?: APITextDisplayComponent | undefined;
  /** Sections to read next. */
  readonly others?: readonly Section[];
}

/** The answers to the questions of one message, at most three, one below the other, each with its sources. */
export function partsView(parts: readonly Shown[], extras: PartsExtras, stage: Stage): View {
  const firsts = parts.slice(0, MOST_PARTS);
  const { question, others = [] } = extras;
  const note = noteLine(extras.note, stage.words);
  const end = `-# ${caution(stage)}`;
  const taken = note.length + end.length + (question?.content.length ?? 0);
  const room = Math.floor((limits.ANSWER_TEXT - taken) / firsts.length);

  const shown = new Set(firsts.map(({ section }) => section));
  const accents = new Set([...shown].map(accentOf));
  return {
    components: [
      container(accents.size === 1 ? ([...accents][0] ?? ACCENT.background) : ACCENT.background, [
        ...(question === undefined ? [] : [question]),
        ...(note === '' ? [] : [textDisplay([note])]),
        ...firsts.map((first) => textDisplay(partLines(first, room, stage))),
        textDisplay([end]),
        answerRow({ sections: firsts, note: extras.note }, stage),
        ...sectionMenus(
          others.filter((section) => !shown.has(section)),
          stage.words.answer.seeAlso,
          stage,
        ),
      ]),
    ],
  };
}

/** Title, heading, summary and sources of one part in at most `room` characters; the summary gives way. */
function partLines({ section, points: [lead] }: Shown, room: number, stage: Stage): string[] {
  const said = sayOnce(section, lead, stage.voice.say);
  const title = titleLine(section, stage);
  const heading = said.heading === '' ? '' : `### ${escapeMarkdown(shorten(said.heading, HEADING))}`;
  const named = namedSources([lead, section.summary], stage, SOURCES_TEXT);
  const sources = named === '' ? '' : `-# ${named}`;
  const breaks = 4;
  const left = room - title.length - heading.length - sources.length - breaks;
  return [title, heading, escapedWithin(said.body, left), sources];
}

/** The text escaped, shortened where that takes more than `max` characters. */
function escapedWithin(text: string, max: number): string {
  const whole = escapeMarkdown(text);
  // Escaped, a text is at most twice as long.
  return whole.length <= max ? whole : escapeMarkdown(shorten(text, Math.max(1, Math.floor(max / 2))));
}
