import type { AnswerNote } from '../../answer/answer.js';
import type { Found } from '../../answer/section-search.js';
import type { Section } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import { bold } from '../text/bold.js';
import { excerpt } from '../text/excerpt.js';
import { shorten } from '../text/shorten.js';
import { kindLabel, sectionMenus } from './menus.js';
import { noteLine } from './note-line.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import { questionLine } from './question-line.js';
import { caution } from './source-line.js';
import type { Stage } from './stage.js';
import { emptyView, unknownView } from './unknown-view.js';
import type { View } from './view.js';

/** Sections on a page. */
const PAGE = 5;
/** Characters shown of a title (the data's own limit) and of a line. */
const TITLE = 80;
const LINE = 160;

/**
 * A page of the sections that were found, to open one: each with its title and a line of what it says, with what was
 * looked for in bold. `page` is 1 for the first; one beyond the last is the last.
 */
export function searchView(found: Found, page: number, stage: Stage): View {
  const { query, sections, marker } = found;
  const { words } = stage;
  if (query === '') return emptyView(stage);
  const note = notCovered(found);
  if (sections.length === 0) return unknownView(query, note, stage);
  const pages = Math.ceil(sections.length / PAGE);
  const current = Math.min(Math.max(page, 1), pages);
  const shown = sections.slice((current - 1) * PAGE, current * PAGE);
  const size = [
    words.search.found(sections.length),
    ...(pages > 1 ? [words.search.page(current, pages)] : []),
    caution(stage),
  ];
  return {
    components: [
      container(ACCENT.background, [
        questionLine(query, words, { label: words.unknown.lookedFor }),
        ...shown.map((section) => textDisplay(linesOf(section, marker, stage))),
        textDisplay([noteLine(note, words), `-# ${size.join(' · ')}`]),
        ...sectionMenus(shown, words.topics.chooseSection, stage),
        ...(pages > 1 ? [pageRow(current, pages, stage)] : []),
      ]),
    ],
  };
}

function notCovered({ unknown }: Found): AnswerNote | undefined {
  return unknown.length === 0 ? undefined : { type: 'not-covered', words: unknown };
}

/** The title, small, and of what the section says the line that holds most of what was looked for. */
function linesOf(section: Section, marker: Found['marker'], stage: Stage): string[] {
  const { say } = stage.voice;
  const title = shorten(say(section.title), TITLE);
  const said = [section.summary, ...section.points].map((text) => ({
    text: say(text),
    worth: marker.worthOf(say(text)),
  }));
  const { text } = said.reduce((best, next) => (next.worth > best.worth ? next : best));
  const line = excerpt(text, marker.stretchesIn(text)[0]?.from ?? 0, LINE);
  return [
    `-# ${bold(title, marker.stretchesIn(title))} · ${kindLabel(section, stage)}`,
    bold(line, marker.stretchesIn(line)),
  ];
}

/** Both buttons on every page, so that a second click does not meet the other one. */
function pageRow(current: number, pages: number, { voice, words }: Stage) {
  const turn = (label: string, page: number) => ({
    ...button(label, encodeAction({ type: 'page', language: voice.language, page })),
    disabled: page < 1 || page > pages,
  });
  return row(turn(words.search.previous, current - 1), turn(words.search.next, current + 1));
}
