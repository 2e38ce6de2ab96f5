import { indexedTerms } from './indexed-terms.js';
import type { Thesaurus } from './thesaurus.js';
import { tokenise } from './tokens.js';
import { turnsOf } from './wording.js';

/** Texts shorter than this may be names, which are read once. */
const NAME = 40;

/** Something that can be found: one section. Texts may be in English, Chinese or both. */
export interface SearchDocument {
  readonly id: string;
  /** The texts, one part a language where there are several, so that each has its own length. */
  readonly parts: readonly {
    readonly title: string;
    /** One passage a line. */
    readonly text: string;
    /** Names of what it is about, with their synonyms. */
    readonly terms?: readonly string[];
    /** Questions it answers. */
    readonly phrasings?: readonly string[];
  }[];
}

/** The terms of one document, as all parts of an index want them. */
export interface DocumentTerms {
  /** All that its texts have. */
  readonly texts: readonly string[];
  /** Of each of its phrasings. */
  readonly phrasings: readonly (readonly string[])[];
  /** Of each field of each part. */
  readonly fields: readonly (readonly string[])[];
  /** How each title, line of text and phrasing is worded; see {@link wordingOf}. */
  readonly wordings: readonly (readonly string[])[];
}

/** The terms of `document`, as `reader` reads them. */
export function readDocument({ parts }: SearchDocument, reader: TermReader): DocumentTerms {
  const read = parts.map(({ title, terms = [], text, phrasings = [] }) => {
    const lines = text.split('\n').map((line) => reader.read(line));
    const asked = phrasings.map((phrasing) => reader.read(phrasing));
    const heading = reader.read(title);
    return {
      title: heading.terms,
      terms: terms.flatMap((term) => reader.read(term).terms),
      text: lines.flatMap((line) => line.terms),
      phrasings: asked.map((phrasing) => phrasing.terms),
      passages: [heading, ...lines, ...asked],
    };
  });
  return {
    fields: read.flatMap((part) => [part.title, part.terms, part.text, part.phrasings.flat()]),
    phrasings: read.flatMap((part) => part.phrasings),
    get texts() {
      return read.flatMap((part) => [...part.title, ...part.terms, ...part.text]);
    },
    get wordings() {
      return read.flatMap(({ passages }) => passages.map(({ terms, turns }) => [...terms, ...turns]));
    },
  };
}

/** A text as it is read. */
interface Reading {
  /** In its order. */
  readonly terms: readonly string[];
  readonly turns: readonly string[];
}

/** Reads the terms a text is indexed under. */
export class TermReader {
  /** The English words of all texts, as they are written. */
  readonly words = new Set<string>();
  /** Names of terms stand in many documents. */
  private readonly known = new Map<string, Reading>();

  constructor(private readonly thesaurus: Thesaurus) {}

  read(text: string): Reading {
    const known = this.known.get(text);
    if (known) return known;
    const tokens = tokenise(text);
    for (const token of tokens) if (token.kind === 'word' && !token.stop) this.words.add(token.surface);
    const read = { terms: indexedTerms(tokens, this.thesaurus), turns: turnsOf(tokens) };
    if (text.length < NAME) this.known.set(text, read);
    return read;
  }
}
