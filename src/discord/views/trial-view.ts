import type { Candidate, Explanation } from '../../answer/explanation.js';
import { figureOf } from '../../answer/reason.js';
import { UNADDRESSED, UNADDRESSED_NAMED } from '../../answer/unaddressed.js';
import * as limits from '../limits.js';
import type { Verdict } from '../messages/should-answer.js';
import { escapeMarkdown } from '../text/escape.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { noteLine } from './note-line.js';
import { ACCENT, container, textDisplay } from './parts.js';
import { questionLine } from './question-line.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Characters shown of each; the data's limit for titles is the same. */
const TITLE = 80;
const PHRASING = 80;
const WORD = 20;
/** So many words are named of those that are not known or lacking, and so many corrections told. */
const MOST_WORDS = 5;
/** What gives less to a score is not told: it would be 0.00. */
const LEAST = 0.005;
const PARTS = ['title', 'terms', 'text', 'phrasings', 'nearest', 'coverage', 'words'] as const;

/**
 * How a question is answered and why, for who tends the data: the confidence, what was understood, and the sections
 * considered with what each signal gave them. Of several questions in one, each by itself as far as there is room.
 * @param unasked what the bot could say to it where nobody addressed it
 */
export function trialView(explanation: Explanation, unasked: Verdict, stage: Stage): View {
  const several = explanation.answer.parts === undefined ? [] : (explanation.parts ?? []);
  const parts = several.length > 0 ? several : [explanation];
  const inAnswerChannel = unaskedLine(unasked, stage);
  const room = Math.floor((limits.MESSAGE_TEXT - inAnswerChannel.length) / parts.length);
  return {
    components: [
      container(ACCENT.background, [
        ...parts.flatMap((part) => {
          const question = questionLine(part.answer.question, stage.words);
          const body = textDisplay(withinRoom(bodyLines(part, stage), room - question.content.length));
          // Only one component of a message can have the number of the question's line.
          return [part === parts[0] ? question : textDisplay([question.content]), body];
        }),
        textDisplay([inAnswerChannel]),
      ]),
    ],
  };
}

/** As many lines as fit, the first ones. */
function withinRoom(lines: readonly string[], room: number): string[] {
  let left = room;
  const end = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return lines.slice(0, end === -1 ? undefined : end);
}

function bodyLines(explanation: Explanation, stage: Stage): string[] {
  const { answer, candidates } = explanation;
  const { words } = stage;
  return [
    `**${outcome(explanation, stage)}**`,
    answer.note?.type === 'not-covered' ? '' : noteLine(answer.note, words),
    ...(isGiven(explanation) ? [] : understood(explanation, stage)),
    ...(answer.note?.type === 'empty' || isGiven(explanation)
      ? []
      : candidates.length === 0
        ? [words.trial.nothing]
        : [words.trial.candidates, ...candidates.flatMap((one, rank) => candidateLines(one, rank, stage))]),
  ].filter((line) => line !== '');
}

/** Whether what is said first was settled before the search: for an article, or the regulation's name alone. */
function isGiven({ answer, confidence }: Pick<Explanation, 'answer' | 'confidence'>): boolean {
  return answer.confidence !== confidence.calibrated;
}

function outcome({ answer, confidence }: Explanation, { words: { trial } }: Stage): string {
  const { answered, suggested } = confidence.thresholds;
  if (answer.note?.type === 'empty') return trial.empty;
  if (isGiven({ answer, confidence })) return trial.given;
  const figure = figureOf(answer.confidence);
  if (answer.status === 'unknown') return trial.unknown(figure, number(suggested));
  if (answer.status === 'answered') return trial.answered(figure, number(answered));
  return answer.confidence >= answered
    ? trial.suggestedFor(figure)
    : trial.suggested(figure, number(answered));
}

/** What becomes of the message in an answer channel, where nobody mentions the bot. */
function unaskedLine(unasked: Verdict, { words: { trial } }: Stage): string {
  switch (unasked) {
    case 'confident':
      return trial.unasked.answered;
    case 'unsure':
      return trial.unasked.unsure(figureOf(UNADDRESSED), figureOf(UNADDRESSED_NAMED));
    case 'none':
      return trial.unasked.silent;
    case 'no-question':
      return trial.unasked.noQuestion;
  }
}

/** How the words of the question were taken. */
function understood(
  { corrections, words, constraints }: Explanation,
  { words: { trial, list } }: Stage,
): string[] {
  const unknown = unknownOf(words).map(quoted);
  const others = constraints.found.filter(({ kind }) => kind === 'other').map(({ name }) => quoted(name));
  return [
    ...corrections
      .slice(0, MOST_WORDS)
      .map(({ written, meant }) =>
        trial.corrected(plain(written), list(meant.slice(0, MOST_WORDS).map(quoted))),
      ),
    unknown.length > 0 ? trial.unknownWords(list(unknown.slice(0, MOST_WORDS))) : '',
    constraints.leftOut > 0 ? trial.leftOut(constraints.leftOut, list(others.slice(0, MOST_WORDS))) : '',
  ];
}

/** The words that nothing knows; Chinese characters that follow one another are one. */
function unknownOf(words: Explanation['words']): string[] {
  const unknown: string[] = [];
  words.forEach(({ written, joined, known }, i) => {
    if (known) return;
    if (joined && words[i - 1]?.known === false) unknown.push(`${unknown.pop() ?? ''}${written}`);
    else unknown.push(written);
  });
  return unknown;
}

function candidateLines(candidate: Candidate, rank: number, { regulation, voice, words }: Stage): string[] {
  const { id, score, heldBack, parts, nearest, missed } = candidate;
  const { trial, comma, semicolon, list } = words;
  const section = regulation.sections.get(id);
  const title = section === undefined ? id : voice.say(section.title);
  const given = PARTS.filter((name) => parts[name] >= LEAST).map(
    (name) => `${trial[name]} ${number(parts[name])}`,
  );
  const more = [
    nearest === undefined ? '' : trial.nearestIs(escapeMarkdown(shorten(oneLine(nearest), PHRASING))),
    missed.length === 0 ? '' : trial.misses(list(missed.slice(0, MOST_WORDS).map(quoted))),
  ].filter(Boolean);
  return [
    `${rank + 1}. **${number(score)}** ${escapeMarkdown(shorten(title, TITLE))}`,
    `-# ${[given.join(' + '), ...(heldBack >= LEAST ? [trial.heldBack(number(heldBack))] : [])].join(comma)}`,
    ...(more.length > 0 ? [`-# ${more.join(semicolon)}`] : []),
  ];
}

function quoted(word: string): string {
  return `“${plain(word)}”`;
}

function plain(word: string): string {
  return escapeMarkdown(shorten(oneLine(word), WORD));
}

function number(value: number): string {
  return value.toFixed(2);
}
