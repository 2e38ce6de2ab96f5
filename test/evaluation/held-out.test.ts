import { describe, expect, it } from 'vitest';
import { askHeldOut } from '../../src/evaluation/held-out.js';
import { loadRegulation } from '../../src/regulation/load.js';
import { SMALL_REGULATION } from '../fixtures/regulation.js';

describe('askHeldOut', () => {
  const regulation = loadRegulation(SMALL_REGULATION);
  const { phrasings, outOfScope } = askHeldOut(regulation);

  it('asks every phrasing and every message without an answer once', () => {
    const all = [...regulation.sections.values()].flatMap(({ phrasings }) => Object.values(phrasings).flat());
    expect(phrasings).toHaveLength(all.length);
    expect(outOfScope).toHaveLength(Object.values(regulation.outOfScope).flat().length);
  });

  it('finds the section of many of them, though it does not know them', () => {
    const right = phrasings.filter((finding) => finding.right).length;
    expect(right).toBeGreaterThan(phrasings.length / 3);
    expect(right).toBeLessThan(phrasings.length);
  });

  it('takes nothing for right that has no answer', () => {
    expect(outOfScope.filter(({ right }) => right)).toEqual([]);
  });
});
