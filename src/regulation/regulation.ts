import type { GlossaryEntry, RegulationIdentity, Section, SynonymGroup } from './schema.js';

/** One regulation with everything the bot can say about it; read once, never changed afterwards. */
export interface Regulation {
  readonly identity: RegulationIdentity;
  readonly glossary: readonly GlossaryEntry[];
  readonly synonyms: readonly SynonymGroup[];
  /** What a score of the confidence model has been worth, ascending; empty where it was not measured. */
  readonly confidence: readonly { readonly score: number; readonly right: number }[];
  /** By id, in the order of the topics and, within a topic, of the file names. */
  readonly sections: ReadonlyMap<string, Section>;
}
