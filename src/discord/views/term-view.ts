import type { APITextDisplayComponent } from 'discord.js';
import { sectionsOn } from '../../answer/glossary.js';
import type { Voice } from '../../i18n/voice.js';
import type { GlossaryEntry } from '../../regulation/schema.js';
import { encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { termRow } from './answer-row.js';
import { sectionMenus } from './menus.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import { sourceLine } from './source-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Characters shown of each text; the data's own limits are the same, so nothing of it is cut. */
const NAMES = 160;
const MEANING = 400;

/** A term in the language of the voice and in the other one. */
export function bothNames({ term }: GlossaryEntry, { language, say }: Voice): string {
  return `${say(term)} · ${language === 'en' ? term['zh-Hans'] : term.en}`;
}

/** What a term means: in both languages, its meaning, sources, and the sections that say more. */
export function termView(
  entry: GlossaryEntry,
  stage: Stage,
  { question }: { readonly question?: APITextDisplayComponent | undefined } = {},
): View {
  const { regulation, voice, words } = stage;
  const sections = sectionsOn(entry, regulation).slice(0, limits.SELECT_OPTIONS);
  return {
    components: [
      container(ACCENT[entry.kind], [
        ...(question === undefined ? [] : [question]),
        textDisplay([
          `-# ${words.term} · ${words.kinds[entry.kind]}`,
          `### ${escapeMarkdown(shorten(bothNames(entry, voice), NAMES))}`,
          escapeMarkdown(shorten(voice.say(entry.meaning), MEANING)),
        ]),
        textDisplay([sourceLine([entry.meaning], stage)]),
        termRow(entry, stage),
        ...sectionMenus(sections, words.answer.seeAlso, stage),
      ]),
    ],
  };
}

/** Up to five terms as buttons, for a name that could mean any of them. */
export function termSuggestionsView(
  entries: readonly GlossaryEntry[],
  stage: Stage,
  { askerId, question }: { readonly askerId: string; readonly question: APITextDisplayComponent },
): View {
  const { voice, words } = stage;
  const buttons = entries
    .slice(0, limits.BUTTONS_IN_ROW)
    .map(({ id, term }) =>
      button(voice.say(term), encodeAction({ type: 'term', language: voice.language, term: id, askerId })),
    );
  return {
    components: [container(ACCENT.unsure, [question, textDisplay([words.suggested]), row(...buttons)])],
  };
}
