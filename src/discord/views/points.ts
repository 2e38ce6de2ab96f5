import type { Section, Statement } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { kindLabel } from './menus.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import { sourceLine } from './source-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Characters shown of each text; the data's own limits are the same, so nothing of it is cut. */
const TITLE = 80;
const POINT = 300;

/** The small line above what a section says: its title and what it is. */
export function titleLine(section: Section, stage: Stage): string {
  const title = escapeMarkdown(shorten(stage.voice.say(section.title), TITLE));
  return `-# ${title} · ${kindLabel(section, stage)}`;
}

/** The accent colour of a section. */
export function accentOf(section: Section): number {
  return section.established ? ACCENT[section.kind] : ACCENT.unsure;
}

/** As many of the points as fit into `room` characters, a line each. */
export function pointLines(points: readonly Statement[], room: number, stage: Stage): string[] {
  const lines: string[] = [];
  let left = room;
  for (const point of points) {
    const line = `- ${escapeMarkdown(shorten(stage.voice.say(point), POINT))}`;
    left -= line.length + 1;
    if (left < 0) break;
    lines.push(line);
  }
  return lines;
}

/** Where points stand in their section. */
export function placesOf(points: readonly Statement[], section: Section): number[] {
  return points.map((point) => section.points.indexOf(point));
}

/** The button for the points that are not `shown`; undefined where all are. */
export function morePointsButton(section: Section, shown: readonly Statement[], stage: Stage) {
  const hidden = section.points.length - shown.length;
  if (hidden <= 0) return undefined;
  const customId = encodeAction({
    type: 'more',
    language: stage.voice.language,
    section: section.id,
    shown: placesOf(shown, section),
  });
  return button(stage.words.answer.more(hidden), customId);
}

/** The points of a section that are not `shown` yet, and their sources; where not all fit, a button for the rest. */
export function morePointsView(section: Section, shown: readonly Statement[], stage: Stage): View {
  const title = titleLine(section, stage);
  const rest = section.points.filter((point) => !shown.includes(point));
  // The sources of fewer points never take more room.
  const room = limits.MESSAGE_TEXT - title.length - 1 - sourceLine(rest, stage).length;
  const lines = pointLines(rest, room, stage);
  const more = morePointsButton(section, [...shown, ...rest.slice(0, lines.length)], stage);
  return {
    components: [
      container(accentOf(section), [
        textDisplay([title, ...lines]),
        textDisplay([sourceLine(rest.slice(0, lines.length), stage)]),
        ...(more === undefined ? [] : [row(more)]),
      ]),
    ],
  };
}
