import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/checks/facts.js';
import { readFiles } from '../../src/regulation/load.js';
import { brokenRegulation, SMALL_REGULATION } from '../fixtures/regulation.js';

const problems = (from: string | RegExp, to: string, file = 'sections/start.yaml') =>
  checkFacts(readFiles(brokenRegulation(file, from, to)));

describe('checkFacts', () => {
  it('has nothing to say of the small regulation, where a section that is not established names none', () => {
    expect(checkFacts(readFiles(SMALL_REGULATION))).toEqual([]);
  });

  it('finds a point that names no fact', () => {
    const found = { field: 'points.0.facts', message: expect.stringMatching(/^names no fact: add/) };
    expect(problems(/^ {4}facts: \[R01\]\n/m, '')).toMatchObject([{ ...found, line: 11 }]);
    expect(problems(/^ {4}facts: \[R01\]/m, '    facts: []')).toMatchObject([{ ...found, line: 14 }]);
  });

  it('finds a summary that names no fact', () => {
    expect(problems(/^ {2}facts: .*\n/m, '')).toMatchObject([{ field: 'summary.facts', line: 5 }]);
  });

  it('asks for facts as soon as a section is established', () => {
    expect(problems('established: false\n', '', 'sections/wording.yaml')).toHaveLength(2);
  });
});
