import type { Regulation } from './regulation.js';
import type { GlossaryEntry, OutOfScope, RegulationIdentity, Section, SynonymGroup } from './schema.js';
import type { YamlFile } from './yaml-file.js';

/** The files of one regulation, each parsed, beside the YAML that knows the lines. */
export interface RegulationFiles {
  readonly identity: { readonly file: YamlFile; readonly value: RegulationIdentity };
  readonly glossary: { readonly file: YamlFile; readonly value: readonly GlossaryEntry[] };
  readonly synonyms: { readonly file: YamlFile; readonly value: readonly SynonymGroup[] };
  /** Without a file where there is none. */
  readonly outOfScope: { readonly file?: YamlFile; readonly value: OutOfScope };
  readonly confidence: Regulation['confidence'];
  readonly sections: readonly { readonly file: YamlFile; readonly value: Section }[];
}
