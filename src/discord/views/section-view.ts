import type { APITextDisplayComponent } from 'discord.js';
import { type AnswerNote, MOST_POINTS } from '../../answer/answer.js';
import type { Section, Statement } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { kindLabel, sectionMenus } from './menus.js';
import { noteLine } from './note-line.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import { sourceLine } from './source-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Sections offered below an answer. */
const MOST_SEE_ALSO = 4;
/** Characters shown of each text; the data's own limits are the same, so nothing of it is cut. */
const TITLE = 80;
const SUMMARY = 700;
const POINT = 300;

/** What can be shown with a section. */
export interface SectionExtras {
  /** The section's points in another order than its own: the one that answers a question first. */
  readonly points?: readonly Statement[];
  readonly note?: AnswerNote | undefined;
  /** The line with the question, kept above the answer. */
  readonly question?: APITextDisplayComponent | undefined;
  /** Sections that fit the question too; offered after the first two related ones. */
  readonly nextBest?: readonly Section[];
  /** Adds a button that leads to all topics; for answers that are seen by one member only. */
  readonly browse?: boolean;
}

/**
 * A section as an answer: what it is, the first point large, the summary, other points, sources, what to read
 * next.
 */
export function sectionView(section: Section, stage: Stage, extras: SectionExtras = {}): View {
  const { voice } = stage;
  const points = (extras.points ?? section.points).slice(0, MOST_POINTS);
  const [lead, ...others] = points.map((point) => escapeMarkdown(shorten(voice.say(point), POINT)));
  const head = [
    `-# ${escapeMarkdown(shorten(voice.say(section.title), TITLE))} · ${kindLabel(section, stage)}`,
    noteLine(extras.note, stage.words),
    ...(lead === undefined ? [] : [`### ${lead}`]),
    escapeMarkdown(shorten(voice.say(section.summary), SUMMARY)),
  ];
  const sources = sourceLine([...points, section.summary], stage);

  let room = limits.MESSAGE_TEXT - sources.length - (extras.question?.content.length ?? 0);
  for (const line of head) room -= line.length + 1;
  const list: string[] = [];
  for (const point of others.map((other) => `- ${other}`)) {
    room -= point.length + 1;
    if (room < 0) break;
    list.push(point);
  }

  const menus = sectionMenus(seeAlso(section, stage, extras), stage.words.answer.seeAlso, stage);
  const browse = encodeAction({ type: 'topics', language: voice.language });
  return {
    components: [
      container(section.established ? ACCENT[section.kind] : ACCENT.unsure, [
        ...(extras.question === undefined ? [] : [extras.question]),
        textDisplay([...head, ...list]),
        textDisplay([sources]),
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
