import type {
  FittedConfidence,
  GlossaryEntry,
  OutOfScope,
  RegulationIdentity,
  Section,
  SynonymGroup,
} from './schema.js';

/** One regulation with everything the bot can say about it; read once, never changed afterwards. */
export interface Regulation {
  readonly identity: RegulationIdentity;
  readonly glossary: readonly GlossaryEntry[];
  readonly synonyms: readonly SynonymGroup[];
  /** What people write that nothing here answers. */
  readonly outOfScope: OutOfScope;
  /** How sure answers are; undefined where it was not measured. */
  readonly confidence: FittedConfidence | undefined;
  /** By id, in the order of the topics and, within a topic, of the file names. */
  readonly sections: ReadonlyMap<string, Section>;
}
