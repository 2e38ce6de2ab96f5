import { createInterface } from 'node:readline';
import { type Answer, beforeOf } from '../answer/answer.js';
import { createAnswerer } from '../answer/answerer.js';
import { voicesFor } from '../i18n/regulation-voices.js';
import { isLanguage, LANGUAGES } from '../regulation/language.js';
import { loadRegulation } from '../regulation/load.js';
import { bundledRegulation } from '../regulation/location.js';
import { answerJson } from './answer-json.js';
import { answerText } from './answer-text.js';
import { explanationJson } from './explanation-json.js';
import { explanationText } from './explanation-text.js';
import { parseArguments, UsageError } from './usage-error.js';

const USAGE = `Usage: tiaoli ask [options] "question"
  --json          print one JSON object instead of text
  --explain       tell how the answer came about, in English; with --json beside the answer, as "answer"
  --after TEXT    ask this first, and the question in reply to its answer
  --batch         read one question a line from standard input, print one JSON line for each
  --lang LANG     language where the question has none of ours: ${LANGUAGES.join(', ')} (default en)
  --data FOLDER   the regulation's folder (default: the bundled one)
`;

/** `tiaoli ask`: answers one question, or with `--batch` one a line. Returns the exit code. */
export async function ask(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments(
    {
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        after: { type: 'string' },
        batch: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    USAGE,
  );
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const fallbackLanguage = values.lang ?? 'en';
  if (!isLanguage(fallbackLanguage))
    throw new UsageError(`--lang must be one of ${LANGUAGES.join(', ')}\n${USAGE}`);
  const question = positionals.join(' ').trim();
  if (values.batch ? question !== '' : question === '') throw new UsageError(`no question given\n${USAGE}`);

  const regulation = loadRegulation(values.data ?? bundledRegulation());
  const voices = voicesFor(regulation);
  const answerer = createAnswerer(regulation);
  const before =
    values.after === undefined
      ? {}
      : { before: beforeOf(answerer.answer(values.after, { fallbackLanguage })) };
  const options = { fallbackLanguage, ...before };
  const inJson = (answer: Answer, text: string) =>
    answerJson(answer, text, regulation, voices(answer.language));
  const json = (text: string) => {
    if (!values.explain) return JSON.stringify(inJson(answerer.answer(text, options), text));
    const explanation = answerer.explain(text, options);
    return JSON.stringify(explanationJson(explanation, inJson(explanation.answer, text)));
  };
  const text = () => {
    if (values.explain) return explanationText(answerer.explain(question, options));
    const answer = answerer.answer(question, options);
    return answerText(answer, regulation, voices(answer.language));
  };
  if (values.batch) await eachLine(json);
  else process.stdout.write(`${values.json ? json(question) : text()}\n`);
  return 0;
}

/** Prints what `respond` makes of each line read, before the next is read, so that a caller can talk to it. */
async function eachLine(respond: (line: string) => string): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    await new Promise((written) => process.stdout.write(`${respond(line)}\n`, written));
  }
}
