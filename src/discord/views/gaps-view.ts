import type { GapGroup, GapOrder } from '../../gaps/group.js';
import { encodeAction } from '../components/custom-id.js';
import { escapeMarkdown } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Groups on one page; so many fit, however long their questions are. */
export const GROUPS_ON_PAGE = 6;
/** Characters shown of a question, and of what somebody was looking for. */
const QUESTION = 160;
const SOUGHT = 80;

/** The questions without a good answer. */
export interface GapsShown {
  readonly groups: readonly GapGroup[];
  readonly order: GapOrder;
  /** Counted from 0; the last one is shown for one that is not there. */
  readonly page: number;
  /** Whether the server's question log is on. */
  readonly logOn: boolean;
}

/** One page of the questions without a good answer, for an admin. */
export function gapsView({ groups, order, page, logOn }: GapsShown, stage: Stage): View {
  const { gaps: words } = stage.words;
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS_ON_PAGE));
  const shown = Math.min(page, pages - 1);
  const start = shown * GROUPS_ON_PAGE;
  const questions = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const off = logOn ? '' : words.off(stage.commandMention('settings'));
  const lines = groups.slice(start, start + GROUPS_ON_PAGE).map((group) => groupLines(group, stage));
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([
          `### ${words.heading}`,
          off,
          !logOn && questions > 0 ? words.kept : '',
          questions > 0 ? words.count(questions, groups.length) : logOn ? words.none : '',
        ]),
        ...lines.map((group) => textDisplay(group)),
        ...(pages > 1 ? [textDisplay([`-# ${words.page(shown + 1, pages)}`])] : []),
        row(...pageButtons(shown, pages, order, stage), tryButton(stage)),
      ]),
    ],
  };
}

/** How often, the question, why it is here and when it was asked last, and what was looked for instead. */
function groupLines({ question, gaps, newest }: GapGroup, { words }: Stage): string[] {
  const unanswered = gaps.filter(({ reason }) => reason === 'unanswered').length;
  const down = gaps.length - unanswered;
  const told = [
    ...(unanswered > 0 ? [words.gaps.unanswered(unanswered)] : []),
    ...(down > 0 ? [words.gaps.thumbedDown(down)] : []),
    words.gaps.last(`<t:${Math.floor(newest / 1000)}:d>`),
  ];
  const sought = gaps.find(({ lookingFor }) => lookingFor !== undefined)?.lookingFor;
  return [
    `**${words.gaps.times(gaps.length)}** ${escapeMarkdown(shorten(question, QUESTION))}`,
    `-# ${told.join(' · ')}`,
    ...(sought === undefined
      ? []
      : [`-# ${words.gaps.lookingFor}${words.colon}“${escapeMarkdown(shorten(sought, SOUGHT))}”`]),
  ];
}

function pageButtons(page: number, pages: number, order: GapOrder, { words, voice }: Stage) {
  const to = (label: string, target: number, inOrder: GapOrder) =>
    button(label, encodeAction({ type: 'gaps', language: voice.language, order: inOrder, page: target }));
  const other = order === 'often' ? 'newest' : 'often';
  return [
    ...(page > 0 ? [to(words.gaps.before, page - 1, order)] : []),
    ...(page < pages - 1 ? [to(words.gaps.after, page + 1, order)] : []),
    ...(pages > 1 ? [to(words.gaps[other], 0, other)] : []),
  ];
}

function tryButton({ words, voice }: Stage) {
  return button(words.trial.button, encodeAction({ type: 'trial', language: voice.language }));
}
