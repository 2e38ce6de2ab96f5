import { dateInWords } from '../../i18n/dates.js';
import { LANGUAGE_NAMES } from '../../i18n/language-names.js';
import type { Diagnosis } from '../diagnosis.js';
import { escapeMarkdown } from '../text/escape.js';
import { channelList, missingLines, unknownLines } from './finding-lines.js';
import { ACCENT, container, textDisplay } from './parts.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Milliseconds from which on members notice that Discord is slow to answer. */
const SLOW_MS = 1000;

/** What is wrong and what to do about it; below, briefly, how things are. */
export function doctorView(diagnosis: Diagnosis, stage: Stage): View {
  const { doctor } = stage.words;
  const problems = problemsOf(diagnosis, stage);
  const fine = problems.length === 0;
  return {
    components: [
      container(fine ? ACCENT.regulation : ACCENT.unsure, [
        textDisplay([
          `### ${fine ? doctor.fine : doctor.problems(problems.length)}`,
          ...problems.map((problem) => `- ${problem}`),
        ]),
        textDisplay(factsOf(diagnosis, stage)),
      ]),
    ],
  };
}

/** Every problem with what to do, as Markdown. */
function problemsOf(diagnosis: Diagnosis, { words, commandMention }: Stage): string[] {
  const { findings, settings, latencyMs } = diagnosis;
  const { doctor } = words;
  const missing = missingLines(findings, words);
  const chosenIsGone = findings.unknown.some((id) => settings.answerChannels.includes(id));
  const unknownRemedy = chosenIsGone ? doctor.chooseAgain(commandMention('settings')) : words.findings.grant;
  return [
    ...(diagnosis.logged === undefined ? [doctor.noDatabase] : []),
    ...(diagnosis.timedOut ? [doctor.timedOut] : []),
    ...(settings.answerChannels.length > 0 && !diagnosis.readsMessages ? [doctor.noIntent] : []),
    ...(missing.length > 0 ? [[...missing, words.findings.grant].join('\n  ')] : []),
    ...unknownLines(findings, words).map((line) => [line, unknownRemedy].join('\n  ')),
    ...(latencyMs !== undefined && latencyMs >= SLOW_MS ? [doctor.slow(latencyMs)] : []),
  ];
}

function factsOf(diagnosis: Diagnosis, { regulation, voice, words }: Stage): string[] {
  const { settings, findings, latencyMs, logged } = diagnosis;
  const { doctor } = words;
  const { identity, sections } = regulation;
  const fact = (label: string, value: string) => `-# ${label}${words.colon}${value}`;
  const onOff = (on: boolean) => (on ? doctor.on : doctor.off);
  const troubled = new Set([...findings.missing.values(), findings.unknown].flat());
  const whole = diagnosis.checked.filter((id) => !troubled.has(id));
  return [
    ...(whole.length > 0 ? [fact(doctor.channels, doctor.nothingMissing(channelList(whole, words)))] : []),
    fact(
      doctor.answerChannels,
      settings.answerChannels.length === 0 ? doctor.none : channelList(settings.answerChannels, words),
    ),
    fact(doctor.content, onOff(diagnosis.readsMessages)),
    fact(
      doctor.edition,
      [
        escapeMarkdown(voice.say(identity.title)),
        doctor.checked(dateInWords(identity.checked, words)),
        doctor.sections(sections.size),
        doctor.version(diagnosis.version),
      ].join(words.comma),
    ),
    fact(
      doctor.language,
      settings.language === 'question'
        ? words.settings.language.question.label
        : LANGUAGE_NAMES[settings.language],
    ),
    fact(doctor.questionLog, onOff(settings.questionLog) + (logged ? words.comma + doctor.kept(logged) : '')),
    fact(doctor.votes, diagnosis.votesOn ? doctor.on : doctor.noVoteKey),
    fact(doctor.database, logged === undefined ? doctor.unreachable : doctor.reachable),
    fact(doctor.latency, latencyMs === undefined ? doctor.notMeasured : `${latencyMs} ms`),
  ];
}
