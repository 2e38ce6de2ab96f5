import { type Token, tokenise } from './tokens.js';

/** A stretch of a text that means the same as other words do. */
export interface Concept {
  /** Under which it is indexed, whatever words it is in. */
  readonly term: string;
  /** Its tokens: from this one … */
  readonly from: number;
  /** … to before this one. */
  readonly to: number;
}

interface Member {
  readonly tokens: readonly Token[];
  readonly terms: string[];
}

/**
 * Groups of words and short phrases, of any language, that mean the same. Texts and questions are both indexed
 * under the group, beside their own words.
 */
export class Thesaurus {
  private readonly members = new Map<string, Member[]>();
  private readonly groups = new Map<string, readonly string[]>();
  /** The English words of all groups, as they are written. */
  readonly words: ReadonlySet<string>;

  /** Each group is a list of words or phrases, e.g. `['in force', 'effective', '施行']`. */
  constructor(groups: Iterable<readonly string[]> = []) {
    const byText = new Map<string, Member>();
    const words = new Set<string>();
    let number = 0;
    for (const group of groups) {
      this.groups.set(`#${number}`, group);
      for (const text of group) {
        const tokens = tokenise(text);
        const [first] = tokens;
        if (!first) continue;
        for (const { kind, surface } of tokens) if (kind === 'word') words.add(surface);
        const key = tokens.map((token) => token.term).join(' ');
        const known = byText.get(key);
        if (known) known.terms.push(`#${number}`);
        else {
          const member = { tokens, terms: [`#${number}`] };
          byText.set(key, member);
          const others = this.members.get(first.term);
          if (others) others.push(member);
          else this.members.set(first.term, [member]);
        }
      }
      number += 1;
    }
    this.words = words;
    for (const list of this.members.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  /** The words of the group that is indexed under `term`, as they are written; undefined for any other term. */
  group(term: string): readonly string[] | undefined {
    return this.groups.get(term);
  }

  /** The concepts in a text, in order; where one begins inside another, only the outer one. */
  find(tokens: readonly Token[]): Concept[] {
    const concepts: Concept[] = [];
    let i = 0;
    while (i < tokens.length) {
      const candidates = this.members.get(tokens[i]?.term ?? '');
      const member = candidates?.find((candidate) => standsAt(candidate, tokens, i));
      const to = i + (member?.tokens.length ?? 1);
      if (member) for (const term of new Set(member.terms)) concepts.push({ term, from: i, to });
      i = to;
    }
    return concepts;
  }
}

function standsAt(member: Member, tokens: readonly Token[], start: number): boolean {
  return member.tokens.every((expected, i) => {
    const token = tokens[start + i];
    return token?.term === expected.term && (i === 0 || token.joined === expected.joined);
  });
}
