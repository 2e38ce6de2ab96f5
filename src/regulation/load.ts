import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RegulationFiles } from './files.js';
import { checkReferences } from './references.js';
import type { Regulation } from './regulation.js';
import {
  confidenceSchema,
  glossarySchema,
  outOfScopeSchema,
  regulationSchema,
  sectionSchema,
  synonymsSchema,
} from './schema.js';
import { DataError, type DataProblem, YamlFile } from './yaml-file.js';

/**
 * Reads one regulation from `folder` (`regulation.yaml`, `glossary.yaml`,
 * `synonyms.yaml`, `sections/*.yaml` and, if they are there, `out-of-scope.yaml` and `confidence.yaml`).
 * Throws {@link DataError} with every problem found: unreadable files, fields that do not fit the schema,
 * ids that lead nowhere.
 */
export function loadRegulation(folder: string): Regulation {
  return assemble(readFiles(folder));
}

/** Reads and validates every file; throws {@link DataError} with the problems of all files at once. */
export function readFiles(folder: string): RegulationFiles {
  const problems: DataProblem[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const read = <T>(name: string, parse: (file: YamlFile) => T) =>
    attempt(() => {
      const file = YamlFile.read(join(folder, name), join(basename(folder), name));
      return { file, value: parse(file) };
    });
  const identity = read('regulation.yaml', (file) => file.parse(regulationSchema));
  const glossary = read('glossary.yaml', (file) => file.parse(glossarySchema));
  const synonyms = read('synonyms.yaml', (file) => file.parse(synonymsSchema));
  const readIfThere = <T>(name: string, parse: (file: YamlFile) => T) =>
    existsSync(join(folder, name)) ? read(name, parse) : undefined;
  const outOfScope = readIfThere('out-of-scope.yaml', (file) => file.parse(outOfScopeSchema));
  const confidence = readIfThere('confidence.yaml', (file) => file.parse(confidenceSchema));
  const sections = sectionNames(folder).flatMap((name) => {
    const section = read(join('sections', name), (file) => file.parse(sectionSchema));
    return section ? [section] : [];
  });
  if (!identity || !glossary || !synonyms || problems.length > 0) throw new DataError(problems);
  const files = {
    identity,
    glossary,
    synonyms,
    outOfScope: outOfScope ?? { value: { en: [], 'zh-Hans': [] } },
    confidence: confidence?.value,
    sections,
  };
  const broken = checkReferences(files);
  if (broken.length > 0) throw new DataError(broken);
  return files;
}

function sectionNames(folder: string): string[] {
  const path = join(folder, 'sections');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** The regulation as the rest of the program sees it: without files, sections in the order of the topics. */
export function assemble(files: RegulationFiles): Regulation {
  const identity = files.identity.value;
  const sections = identity.topics.flatMap((topic) =>
    files.sections.map((entry) => entry.value).filter((section) => section.topic === topic.id),
  );
  return {
    identity,
    glossary: files.glossary.value,
    synonyms: files.synonyms.value,
    outOfScope: files.outOfScope.value,
    confidence: files.confidence,
    sections: new Map(sections.map((section) => [section.id, section])),
  };
}
