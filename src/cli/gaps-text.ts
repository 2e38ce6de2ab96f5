import type { GapGroup } from '../gaps/group.js';
import type { Proposal } from '../gaps/propose.js';
import type { SectionVotes } from '../store/store.js';

/** A group with what might be done about it. */
export interface ReportedGroup extends GapGroup, Proposal {
  /** Of the section, in English. */
  readonly title: string | undefined;
  /** The section's file. */
  readonly file: string | undefined;
  /** Languages in which the section has as many phrasings as it may. */
  readonly full: readonly string[];
}

interface ReportOptions {
  /** How many there are of each in all. */
  readonly groups: number;
  readonly questions: number;
  /** Sections with a 👎. */
  readonly votes: readonly SectionVotes[];
  readonly json: boolean;
}

/** What `tiaoli gaps` prints; as JSON one object on one line. */
export function reportText(
  report: readonly ReportedGroup[],
  { groups, questions, votes, json }: ReportOptions,
): string {
  if (json) return `${JSON.stringify({ questions, groups, listed: report.map(groupJson), votes })}\n`;
  const more = groups > report.length ? `, of which ${report.length} are listed` : '';
  const head =
    groups === 0
      ? 'No question is kept. The question log is switched on for a server with /settings.'
      : `${counted(questions, 'question')} in ${counted(groups, 'group')}${more}`;
  return `${[head, ...report.map(groupText), ...votesText(votes)].join('\n\n')}\n`;
}

/** The sections that got a 👎, a line each; nothing where there are none. */
function votesText(votes: readonly SectionVotes[]): string[] {
  if (votes.length === 0) return [];
  const lines = votes.map(({ section, up, down }) => `   ${section}: 👎 ${down}, 👍 ${up}`);
  return [['Sections with a 👎, in all servers', ...lines].join('\n')];
}

function groupText(group: ReportedGroup): string {
  const { question, gaps, newest, now, confidence, section, title } = group;
  const { unanswered, thumbedDown, wordings, lookedFor, servers } = summary(group);
  const reasons = [
    ...(unanswered > 0 ? [`${unanswered} not answered`] : []),
    ...(thumbedDown > 0 ? [`${thumbedDown} thumbed down`] : []),
  ];
  const others = wordings.filter((wording) => wording !== question);
  return [
    `${gaps.length}× ${question}`,
    `   ${reasons.join(', ')}; last on ${day(newest)}; ${counted(servers, 'server')}`,
    ...others.map((wording) => `   also asked: ${wording}`),
    ...lookedFor.map((text) => `   looked for: ${text}`),
    `   now: ${now}, with a confidence of ${confidence.toFixed(2)}`,
    ...(section === undefined
      ? ['   belongs to no section: none has a word of it']
      : [`   belongs to ${section}: ${title}`, ...snippet(group).map((line) => `     ${line}`)]),
  ].join('\n');
}

function groupJson(group: ReportedGroup) {
  const { question, gaps, newest, now, confidence, section, title, file } = group;
  return {
    question,
    count: gaps.length,
    ...summary(group),
    last: new Date(newest).toISOString(),
    now,
    confidence: Math.round(confidence * 1000) / 1000,
    section: section === undefined ? null : { id: section, title, file, snippet: snippet(group).join('\n') },
  };
}

/** The phrasings as they would stand in the section's file. */
function snippet({ file, phrasings, full }: ReportedGroup): string[] {
  const lists = Object.entries(phrasings).map(([language, texts]) => [
    `  ${language}:${full.includes(language) ? ' # has as many as it may: put it in the place of another' : ''}`,
    // A JSON string is one of YAML too, whatever it holds.
    ...texts.map((text) => `    - ${JSON.stringify(text)}`),
  ]);
  return [
    `# ${file}`,
    ...(lists.length === 0
      ? ['# too long for a phrasing: write a shorter one']
      : ['phrasings:', ...lists.flat()]),
  ];
}

function summary({ gaps }: GapGroup) {
  const unanswered = gaps.filter(({ reason }) => reason === 'unanswered').length;
  return {
    unanswered,
    thumbedDown: gaps.length - unanswered,
    servers: new Set(gaps.map(({ guildId }) => guildId)).size,
    wordings: [...new Set(gaps.map(({ question }) => question))],
    lookedFor: [...new Set(gaps.flatMap(({ lookingFor }) => lookingFor ?? []))],
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
