import type { Language } from '../regulation/language.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Section } from '../regulation/schema.js';
import { normalise } from '../search/normalise.js';
import type { Before } from './answer.js';
import { type Constraint, type ConstraintFinder, isYear } from './constraints.js';
import type { Course } from './course.js';
import { capitalised, type Decider, type Outcome } from './decide.js';
import { fitsType, questionTypes } from './question-type.js';
import { withoutAsking } from './question-words.js';
import type { Reader, Reading } from './reading.js';
import { renamed, substituted } from './rephrase.js';
import { type Reply, replyOf } from './reply.js';
import { segmentsOf } from './segments.js';

/** A section that is unlikely to be meant has to be that much surer. */
const UNLIKELY = 0.9;
/** A section has something if it meets this share of what its words tell. */
const MET = 0.55;
/** What may stand beside names of years and places. */
const NO_MORE = /^(?:年|'s\b|[^\p{L}\p{N}])*$/u;

/** What is said to a reply, and what it was understood from. */
interface Found {
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly followsUp: NonNullable<Course['followsUp']>;
}

/** Understands replies to answers with what came before them. */
export class FollowUps {
  constructor(
    private readonly regulation: Regulation,
    private readonly constraints: ConstraintFinder,
    private readonly reader: Reader,
    private readonly decider: Decider,
  ) {}

  /** The course of a reply: that which it takes alone, given as `alone`, or one together with what came before. */
  follow(alone: Course, before: Before): Course {
    const { answer, reading, readings } = alone;
    const [first] = before.sections.flatMap((id) => this.regulation.sections.get(id) ?? []);
    const reply = replyOf(reading.question, reading.ranking.query.units);
    const long = readings.length > 1 || answer.parts !== undefined;
    if (!first || long || !reply.asks || !reply.leans) return alone;

    const found = this.find(reply, reading.question, this.earlier(before, first, answer.language), first);
    if (!found) return alone;
    // A question with words of its own that is answered alone is no worse for what came before.
    const whole = reply.tells && !reply.fragment && answer.status === 'answered';
    if (whole && found.outcome.status !== 'answered') return alone;
    const { outcome, followsUp } = found;
    const { question, language } = answer;
    const course = { readings: [found.reading], reading: found.reading, parts: [], followsUp };
    return { ...course, answer: { question, language, ...outcome } };
  }

  private find(
    reply: Reply,
    question: string,
    earlier: readonly string[],
    first: Section,
  ): Found | undefined {
    if (reply.fragment)
      return (
        this.withOtherName(reply.words, earlier[0] ?? '', first) ?? this.aboutAnother(reply, earlier, first)
      );
    return reply.tells ? this.aboutAnother(reply, earlier, first) : this.askedOn(question, earlier, first);
  }

  /** The earlier question for another year or place, where the reply names nothing else. */
  private withOtherName(words: string, earlier: string, first: Section): Found | undefined {
    const named = this.constraints.find(words);
    if (named.length === 0 || !NO_MORE.test(withoutNames(words, named))) return undefined;
    const alike = (one: Constraint) => named.some((other) => isYear(one) === isYear(other));
    const old = this.constraints.find(earlier).filter(alike);
    const reading = this.reader.read(renamed(earlier, old, words));
    const [hit] = reading.ranking.hits;
    const rest = withoutNames(withoutAsking(earlier), old);
    const met = hit && this.constraints.missing(hit.id, named).length === 0 && this.has(hit.id, rest);
    const outcome = met ? this.decider.decide(reading) : this.notThere(first, named, reading);
    return { reading, outcome, followsUp: 'instead' };
  }

  /** What there is where no section has both what was asked before and the other year or place. */
  private notThere(first: Section, named: readonly Constraint[], reading: Reading): Outcome {
    if (named.some(({ kind }) => kind === 'other')) {
      const outcome = this.decider.decide(reading);
      return outcome.status === 'answered' ? { ...outcome, status: 'suggested' } : outcome;
    }
    const words = this.constraints.nothingFor(first.id, named).map(capitalised);
    const ids = [first.id, ...reading.ranking.hits.map(({ id }) => id)];
    const outcome = this.decider.onward(ids, reading, words.length === 0);
    return words.length === 0 ? outcome : { ...outcome, note: { type: 'nothing-for', words } };
  }

  /** The earlier question about something else, or something else about what was asked: if a section has it. */
  private aboutAnother(reply: Reply, earlier: readonly string[], first: Section): Found | undefined {
    const likely = this.nearTo(first, !reply.fragment);
    for (const text of earlier) {
      const readings = rephrased(text, reply).map((one) => this.reader.read(one));
      const worth = ({ ranking: { hits, confidence } }: Reading) =>
        confidence.value * (likely.has(hits[0]?.id ?? '') ? 1 : UNLIKELY);
      const best = readings
        .sort((a, b) => worth(b) - worth(a))
        .find(({ ranking }) => this.has(ranking.hits[0]?.id, reply.words));
      const outcome = best && this.decider.decide(best);
      if (best && outcome?.status === 'answered') return { reading: best, outcome, followsUp: 'instead' };
    }
    return undefined;
  }

  /** What the section before, or another near it, says of the kind that the reply asks for. */
  private askedOn(question: string, earlier: readonly string[], first: Section): Found | undefined {
    const types = [...questionTypes(question)];
    const reading = this.reader.read(`${withoutAsking(earlier[0] ?? '')} ${question}`);
    const hit = reading.ranking.hits[0]?.id ?? '';
    const near = this.nearTo(first, true).has(hit) ? [hit] : [];
    const ids = [...new Set([...near, first.id, ...first.related])];
    const fits = (id: string) =>
      this.regulation.sections
        .get(id)
        ?.points.some((point) => types.some((type) => fitsType(point.en, type)));
    const fitting = ids.find(fits) ?? first.id;
    const sure = fits(fitting) === true && (fitting === first.id || fitting === hit);
    const outcome = this.decider.onward([sure ? fitting : first.id, ...ids], reading, sure);
    return { reading, outcome, followsUp: 'on' };
  }

  /**
   * The texts that tell what was asked before: the question, unless it is long or leant on another before it, and the
   * title of what answered it.
   */
  private earlier({ question = '' }: Before, { title }: Section, language: Language): string[] {
    const heading = normalise(title[language === 'en' ? 'en' : 'zh-Hans']);
    if (question.trim() === '' || segmentsOf(question).length > 1) return [heading];
    const { units } = this.reader.search(question).query;
    return units.length === 0 || replyOf(question, units).leans ? [heading] : [normalise(question), heading];
  }

  /** Whether a section has what the words tell. */
  private has(id: string | undefined, words: string): boolean {
    const [hit] = this.reader.search(words, (one) => (one === id ? 1 : 0)).hits;
    return hit !== undefined && hit.score > 0 && hit.coverage >= MET;
  }

  /** The sections of the same topic as one or related to it. */
  private nearTo(first: Section, itself: boolean): ReadonlySet<string> {
    const near = [...this.regulation.sections.values()].filter(
      ({ id, topic, related }) =>
        topic === first.topic || first.related.includes(id) || related.includes(first.id),
    );
    return new Set(near.flatMap((section) => (section === first && !itself ? [] : section.id)));
  }
}

/** What may be asked by the reply after an earlier text. */
function rephrased(earlier: string, { text, fragment }: Reply): string[] {
  const base = fragment ? earlier : withoutAsking(earlier);
  const all = substituted(base, text);
  return fragment ? all : [`${base} ${text}`, ...all];
}

function withoutNames(text: string, names: readonly Constraint[]): string {
  return names.reduce((rest, { name }) => rest.replaceAll(name, ' '), text).trim();
}
