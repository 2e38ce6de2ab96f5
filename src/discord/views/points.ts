import { ledBy } from '../../answer/lead.js';
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

/** The button for the points after the first `shown`, counted with `lead` first; undefined where there are none. */
export function morePointsButton(section: Section, lead: Statement, shown: number, stage: Stage) {
  const hidden = section.points.length - shown;
  if (hidden <= 0) return undefined;
  const customId = encodeAction({
    type: 'more',
    language: stage.voice.language,
    section: section.id,
    lead: section.points.indexOf(lead),
    shown,
  });
  return button(stage.words.answer.more(hidden), customId);
}

/**
 * The points of a section after the first `shown`, counted with `lead` first, and their sources; where not all fit, a
 * button for the rest.
 */
export function morePointsView(section: Section, lead: Statement, shown: number, stage: Stage): View {
  const title = titleLine(section, stage);
  const rest = ledBy(section.points, lead).slice(shown);
  // The sources of fewer points never take more room.
  const room = limits.MESSAGE_TEXT - title.length - 1 - sourceLine(rest, stage).length;
  const lines = pointLines(rest, room, stage);
  const more = morePointsButton(section, lead, shown + lines.length, stage);
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
