#!/usr/bin/env node
import { DataError } from '../regulation/yaml-file.js';
import { ask } from './ask.js';
import { calibrate } from './calibrate.js';
import { check } from './check.js';
import { evaluateAnswers } from './eval.js';
import { gaps } from './gaps.js';
import { schema } from './schema.js';
import { UsageError } from './usage-error.js';

/** A subcommand: its arguments in, the exit code out. */
interface Subcommand {
  readonly summary: string;
  run(args: string[]): Promise<number> | number;
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  ask: { summary: 'answer a question on the command line', run: ask },
  check: { summary: 'check the data and say what to mend', run: check },
  eval: { summary: 'measure the answers on the golden questions', run: evaluateAnswers },
  calibrate: { summary: 'fit the confidence to the development questions', run: calibrate },
  gaps: { summary: 'list the questions without a good answer, with phrasings to add', run: gaps },
  schema: { summary: 'write the JSON Schemas that editors use beside the data', run: schema },
};

const [name = '', ...rest] = process.argv.slice(2);
process.exitCode = await main(name, rest);

async function main(subcommand: string, args: string[]): Promise<number> {
  const found = SUBCOMMANDS[subcommand];
  if (subcommand === '--help' || subcommand === '-h') {
    process.stdout.write(usage());
    return 0;
  }
  if (!found) {
    process.stderr.write(
      `${subcommand ? `tiaoli: there is no subcommand "${subcommand}".\n` : ''}${usage()}`,
    );
    return 2;
  }
  try {
    return await found.run(args);
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`tiaoli ${subcommand}: ${error.message}\n`);
    else if (error instanceof DataError) process.stderr.write(`The data cannot be used:\n${error.message}\n`);
    else throw error;
    return 2;
  }
}

function usage(): string {
  const lines = Object.entries(SUBCOMMANDS).map(
    ([key, { summary }]) => `  tiaoli ${key.padEnd(8)} ${summary}`,
  );
  return `Usage:\n${lines.join('\n')}\n  Each tells its options with --help.\n`;
}
