import { styleText } from 'node:util';
import type { Answer, AnswerResult } from '../answer/answer.js';
import { sayOnce } from '../answer/say-once.js';
import type { Catalogue } from '../i18n/catalogue.js';
import { dateInWords } from '../i18n/dates.js';
import { noteInWords } from '../i18n/note.js';
import type { Voice } from '../i18n/voice.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Section } from '../regulation/schema.js';
import { sourcesOf } from '../regulation/sources.js';

/** The answer for a person at a terminal; coloured where standard output is one. */
export function answerText(answer: Answer, regulation: Regulation, voice: Voice): string {
  const { words } = voice;
  const note = noteInWords(answer.note, words);
  const lines = note ? [note, ''] : [];
  const [first, ...others] = answer.results;
  if (answer.note?.type === 'empty') lines.push(words.empty.heading);
  else if (!first)
    lines.push(
      bold(words.unknown.heading),
      words.unknown.why,
      words.unknown.scope(voice.say(regulation.identity.shortTitle)),
    );
  else if (answer.status === 'suggested') {
    // Where the note says what is not there, it also says what the titles are.
    if (answer.note?.type !== 'nothing-for') lines.push(words.suggested);
    lines.push(...answer.results.map(({ section }) => `- ${voice.say(section.title)}`));
  } else if (answer.parts) {
    const firsts = answer.parts.flatMap(({ results }) => results.slice(0, 1));
    for (const part of firsts) lines.push(...resultLines(part, regulation, voice), '');
    lines.push(...seeAlsoLine(answer.results.slice(firsts.length), voice));
  } else lines.push(...resultLines(first, regulation, voice), '', ...seeAlsoLine(others, voice));
  return lines.join('\n').trimEnd();
}

function resultLines(
  { section, points, more }: AnswerResult,
  regulation: Regulation,
  voice: Voice,
): string[] {
  const [lead, ...others] = points;
  const { heading, body } = sayOnce(section, lead, voice.say);
  return [
    quiet(`${voice.say(section.title)} · ${kindInWords(section, voice.words)}`),
    ...(heading === '' ? [] : [bold(heading)]),
    ...(body === '' ? [] : [body]),
    // There is no button to press here.
    ...[...others, ...more].map((point) => `- ${voice.say(point)}`),
    '',
    ...sourceLines(section, regulation, voice),
  ];
}

function seeAlsoLine(results: readonly AnswerResult[], { words, say }: Voice): string[] {
  if (results.length === 0) return [];
  const titles = results.map(({ section }) => say(section.title));
  return [quiet(`${words.answer.seeAlso}${words.colon}${titles.join(words.semicolon)}`)];
}

function sourceLines(section: Section, { identity }: Regulation, { words, say }: Voice): string[] {
  const sources = sourcesOf(section).flatMap((id) => {
    const source = identity.sources[id];
    if (!source) return [];
    const parts = [say(source.title), say(source.publisher)];
    if (source.date) parts.push(dateInWords(source.date, words));
    return [`${parts.join(words.comma)}${source.url ? ` <${source.url}>` : ''}`];
  });
  const label = sources.length === 1 ? words.answer.source : words.answer.sources;
  const asOf = words.answer.asOf(dateInWords(identity.checked, words, 'month'));
  return [
    quiet(`${label}${words.colon}`.trimEnd()),
    ...sources.map((source) => quiet(`  ${source}`)),
    quiet(`${asOf} · ${words.answer.disclaimer}`),
  ];
}

function kindInWords(section: Section, words: Catalogue): string {
  return section.established ? words.kinds[section.kind] : words.kinds.notEstablished;
}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (text: string) => (colour ? styleText('bold', text) : text);
const quiet = (text: string) => (colour ? styleText('dim', text) : text);
