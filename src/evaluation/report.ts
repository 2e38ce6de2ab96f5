import type { Evaluated, Everyday } from './evaluate.js';
import { type Figures, figuresOf, type Result } from './measures.js';
import { KINDS, type Kind, type Tongue, tongueOf } from './question.js';
import { type Reliability, reliabilityOf } from './reliability.js';

/** The figures in parts. Kinds without questions are left out. */
export interface Breakdown {
  readonly overall: Figures;
  readonly en: Figures;
  readonly zh: Figures;
  readonly kinds: Readonly<Record<Tongue, Readonly<Partial<Record<Kind, Figures>>>>>;
}

/** Everything an evaluation finds out. */
export interface Report {
  readonly figures: Breakdown;
  readonly everyday?: Everyday;
  readonly reliability: Reliability;
}

/** Counts up what was evaluated. */
export function reportOn(results: readonly Evaluated[], everyday?: Everyday): Report {
  const predictions = results.map(({ answer, score }) => ({
    confidence: answer.confidence,
    right: score.firstRight,
  }));
  return {
    figures: breakDown(results),
    ...(everyday && { everyday }),
    reliability: reliabilityOf(predictions),
  };
}

function breakDown(results: readonly Result[]): Breakdown {
  const of = (tongue: Tongue) => results.filter(({ question }) => tongueOf(question) === tongue);
  const kinds = (tongue: Tongue) =>
    Object.fromEntries(
      KINDS.map((kind) => [kind, of(tongue).filter(({ question }) => question.kind === kind)] as const)
        .filter(([, list]) => list.length > 0)
        .map(([kind, list]) => [kind, figuresOf(list)]),
    );
  return {
    overall: figuresOf(results),
    en: figuresOf(of('en')),
    zh: figuresOf(of('zh')),
    kinds: { en: kinds('en'), zh: kinds('zh') },
  };
}
