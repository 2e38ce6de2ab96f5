import type { Answer, Answerer, AnswerResult } from '../../../src/answer/answer.js';
import { createAnswerer } from '../../../src/answer/answerer.js';
import type { Explainer } from '../../../src/answer/explanation.js';
import { shownPoints } from '../../../src/answer/shown-points.js';
import type { App } from '../../../src/discord/app.js';
import { createOnce } from '../../../src/discord/manners/once.js';
import { createPings } from '../../../src/discord/manners/pings.js';
import { commands } from '../../../src/discord/registry.js';
import { createVoices } from '../../../src/i18n/voice.js';
import { createLog } from '../../../src/operations/log.js';
import type { Language } from '../../../src/regulation/language.js';
import type { Regulation } from '../../../src/regulation/regulation.js';
import type { Section } from '../../../src/regulation/schema.js';
import { createTermFinder } from '../../../src/search/name-finder.js';
import { createStore } from '../../../src/store/create-store.js';
import { surroundings } from './messages.js';
import { adoption, inForce, regulation } from './regulation.js';
import { servers } from './servers.js';

/** A stand-in for OpenCC: enough to see that Traditional Chinese goes through the converter. */
export const toTraditional = (text: string): string => text.replaceAll('条', '條').replaceAll('问', '問');

export const voices = createVoices(toTraditional);

export const resultOf = (section: Section): AnswerResult => ({
  section,
  score: 0.9,
  ...shownPoints(section),
});

/** An answer about `in-force`; what a test does not care about is filled in. */
export function answer(parts: Partial<Answer> = {}): Answer {
  return {
    question: 'When did they take effect?',
    status: 'answered',
    language: 'en',
    confidence: 0.9,
    results: [resultOf(inForce)],
    ...parts,
  };
}

/** Chinese characters, Latin letters, or neither. */
export function detectLanguage(text: string): Language | undefined {
  if (/[條問]/.test(text)) return 'zh-Hant';
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return /[a-z]/i.test(text) ? 'en' : undefined;
}

/** Knows three questions by a word in them; everything else is unknown. */
export const answerer: Answerer & Explainer = {
  answer(question, options) {
    const language = options.language ?? detectLanguage(question) ?? options.fallbackLanguage;
    if (question === '')
      return answer({ question, language, status: 'unknown', results: [], note: { type: 'empty' } });
    if (/explode/.test(question)) throw new Error('The answerer exploded.');
    if (/effect|施行/.test(question)) return answer({ question, language });
    if (/which|哪/.test(question)) {
      return answer({ question, language, status: 'suggested', results: [inForce, adoption].map(resultOf) });
    }
    const note = { type: 'not-covered', words: ['weather'] } as const;
    return answer({ question, language, status: 'unknown', confidence: 0.1, results: [], note });
  },
  explain(question, options) {
    const found = this.answer(question, options);
    return {
      answer: found,
      language: found.language,
      why: 'The sample answerer knows it by a word.',
      readings: [],
      words: [],
      corrections: [],
      expansions: [],
      constraints: { found: [], leftOut: 0, affected: [] },
      candidates: found.results.map(({ section, score }) => ({
        id: section.id,
        title: section.title.en,
        score,
        coverage: 1,
        nearness: 1,
        parts: { title: 0.1, terms: 0, text: 0.1, phrasings: 0.2, nearest: 0.2, coverage: 0.2, words: 0.1 },
        heldBack: 0,
        nearest: section.phrasings.en[0],
        missed: [],
      })),
      confidence: {
        calibrated: found.confidence,
        score: found.confidence,
        signals: [],
        thresholds: { answered: 0.4, suggested: 0.1 },
      },
    };
  },
};

/** An app over the sample regulation, with a log that keeps its lines. */
export function createApp(
  parts: Partial<App> = {},
  of: Regulation = regulation(),
): App & { readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = createLog(
    { level: 'debug', secrets: [] },
    { write: (line) => void lines.push(JSON.parse(line)) },
  );
  return {
    regulation: of,
    // The search is the real one, made only where a test needs it.
    answerer: { ...answerer, search: (...args) => createAnswerer(of).search(...args) },
    answersUnasked: (_, { status }) => status === 'answered',
    names: {
      find: (text, _, limit) =>
        [...of.sections.values()]
          .filter(({ title }) => `${title.en} ${title['zh-Hans']}`.toLowerCase().includes(text.toLowerCase()))
          .slice(0, limit),
    },
    terms: { find: (...args) => createTermFinder(of).find(...args) },
    voices,
    commands,
    store: createStore({ database: { path: ':memory:' }, voteKey: undefined, log }),
    lookUp: surroundings(),
    answerChannels: false,
    version: '1.2.3',
    servers: servers(),
    pings: createPings(),
    shared: createOnce(),
    links: { privacy: undefined, terms: undefined },
    log,
    detectLanguage,
    commandMention: (name) => `</${name}:1>`,
    lines,
    ...parts,
  };
}
