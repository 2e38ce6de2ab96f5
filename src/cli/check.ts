import { checkBrevity } from '../checks/brevity.js';
import { checkFacts } from '../checks/facts.js';
import { checkLanguages } from '../checks/languages.js';
import { checkLengths } from '../checks/lengths.js';
import { checkNumbers } from '../checks/numbers.js';
import { checkOutOfScope } from '../checks/out-of-scope.js';
import { checkPhrasings } from '../checks/phrasings.js';
import { readFiles } from '../regulation/load.js';
import { bundledRegulation } from '../regulation/location.js';
import { DataError } from '../regulation/yaml-file.js';
import { parseArguments } from './usage-error.js';

const USAGE = `Usage: tiaoli check [--data FOLDER]
  Reads the data and reports every problem with file, line, field and what to do.
`;

/** `tiaoli check`: returns 0 if the data is good; throws {@link DataError} with every problem if not. */
export function check(args: string[]): number {
  const { values } = parseArguments(
    { args, options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } },
    USAGE,
  );
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const files = readFiles(values.data ?? bundledRegulation());
  const checks = [
    checkFacts,
    checkLengths,
    checkBrevity,
    checkLanguages,
    checkNumbers,
    checkPhrasings,
    checkOutOfScope,
  ];
  const problems = checks.flatMap((run) => run(files));
  if (problems.length > 0) throw new DataError(problems);
  const phrasings = files.sections.flatMap(({ value }) => Object.values(value.phrasings).flat()).length;
  const outOfScope = Object.values(files.outOfScope.value).flat().length;
  process.stdout.write(
    `The data is good: ${files.sections.length} sections, ${phrasings} phrasings, ` +
      `${outOfScope} messages out of scope, ${files.glossary.value.length} glossary entries, ` +
      `${Object.keys(files.identity.value.sources).length} sources.\n`,
  );
  return 0;
}
