import type { APITextDisplayComponent } from 'discord.js';
import type { AnswerNote, AnswerResult } from '../../answer/answer.js';
import { sayOnce } from '../../answer/say-once.js';
import { shownPoints } from '../../answer/shown-points.js';
import type { Section } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { answerRow } from './answer-row.js';
import { sectionMenus } from './menus.js';
import { noteLine } from './note-line.js';
import { button, container, row, textDisplay } from './parts.js';
import { accentOf, morePointsButton, pointLines, titleLine } from './points.js';
import { sourceLine } from './source-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Sections offered below an answer. */
const MOST_SEE_ALSO = 4;
/** Characters shown of each text; the data's own limits are the same, so nothing of it is cut. */
const HEADING = 300;
const SUMMARY = 700;

/** What can be shown with a section. */
export interface SectionExtras {
  /** The points that answer a question, the one that does so first; without it, the section's own first ones. */
  readonly chosen?: Pick<AnswerResult, 'points'>;
  readonly note?: AnswerNote | undefined;
  /** The line with the question, kept above the answer. */
  readonly question?: APITextDisplayComponent | undefined;
  /** Sections that fit the question too; offered after the first two related ones. */
  readonly nextBest?: readonly Section[];
  /** Adds a button that leads to all topics; for answers that are seen by one member only. */
  readonly browse?: boolean;
}

/**
 * A section as an answer: what it is, the first point large, the summary, other points, sources, the rest of the points
 * behind a button, what to read next.
 */
export function sectionView(section: Section, stage: Stage, extras: SectionExtras = {}): View {
  const { voice } = stage;
  const { points } = extras.chosen ?? shownPoints(section);
  const [lead, ...others] = points;
  const said = sayOnce(section, lead, voice.say);
  const head = [
    titleLine(section, stage),
    noteLine(extras.note, stage.words),
    ...(said.heading === '' ? [] : [`### ${escapeMarkdown(shorten(said.heading, HEADING))}`]),
    escapeMarkdown(shorten(said.body, SUMMARY)),
  ];
  const sources = sourceLine([...points, section.summary], stage);

  let room = limits.ANSWER_TEXT - sources.length - (extras.question?.content.length ?? 0);
  for (const line of head) room -= line.length + 1;
  const list = pointLines(others, room, stage);
  const listed = others.slice(0, list.length);

  const menus = sectionMenus(seeAlso(section, stage, extras), stage.words.answer.seeAlso, stage);
  const browse = encodeAction({ type: 'topics', language: voice.language });
  return {
    components: [
      container(accentOf(section), [
        ...(extras.question === undefined ? [] : [extras.question]),
        textDisplay([...head, ...list]),
        textDisplay([sources]),
        ...(lead === undefined
          ? []
          : [
              answerRow(
                {
                  sections: [{ section, points: [lead, ...listed] }],
                  note: extras.note,
                  first: morePointsButton(section, [lead, ...listed], stage),
                },
                stage,
              ),
            ]),
        ...menus,
        ...(extras.browse ? [row(button(stage.words.topics.all, browse))] : []),
      ]),
    ],
  };
}

/**
 * Two related sections, then the question's next best, then more related ones; each once, never the section
 * itself.
 */
function seeAlso(section: Section, { regulation }: Stage, { nextBest = [] }: SectionExtras): Section[] {
  const related = section.related.flatMap((id) => regulation.sections.get(id) ?? []);
  const all = new Set([
    ...related.slice(0, 2),
    ...nextBest.slice(0, 2),
    ...related.slice(2),
    ...nextBest.slice(2),
  ]);
  all.delete(section);
  return [...all].slice(0, MOST_SEE_ALSO);
}
