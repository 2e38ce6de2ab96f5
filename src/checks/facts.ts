import type { RegulationFiles } from '../regulation/files.js';
import type { DataProblem } from '../regulation/yaml-file.js';

/**
 * Finds what a section says without naming the facts it carries, so that nobody could trace it. Where the
 * sources do not say (`established: false`) there are no facts to name. That there are sources is for the schema.
 */
export function checkFacts(files: RegulationFiles): DataProblem[] {
  return files.sections.flatMap(({ file, value: { established, summary, points } }) => {
    const statements = [
      { path: ['summary'], facts: summary.facts },
      ...points.map(({ facts }, i) => ({ path: ['points', i], facts })),
    ];
    return statements.flatMap(({ path, facts }) =>
      established && facts.length === 0
        ? [file.problem([...path, 'facts'], 'names no fact: add the ids of the facts it carries, e.g. [R02]')]
        : [],
    );
  });
}
