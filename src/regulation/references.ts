import { basename } from 'node:path';
import type { RegulationFiles } from './files.js';
import type { Statement } from './schema.js';
import type { DataProblem, YamlFile } from './yaml-file.js';

/** Finds ids that are used twice or lead nowhere, and sources that must not carry a link. */
export function checkReferences(files: RegulationFiles): DataProblem[] {
  const problems: DataProblem[] = [];
  const { file: identityFile, value: identity } = files.identity;
  const topics = new Set(identity.topics.map((topic) => topic.id));
  const sections = new Set(files.sections.map(({ value }) => value.id));
  const terms = new Set(files.glossary.value.map((entry) => entry.id));

  const known = (file: YamlFile, ids: ReadonlySet<string>, id: string, path: PropertyKey[], what: string) => {
    if (!ids.has(id))
      problems.push(file.problem(path, `there is no ${what} "${id}": correct the id or add it`));
  };
  const unique = (file: YamlFile, ids: readonly string[], path: PropertyKey[]) => {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i)
        problems.push(file.problem([...path, i], `"${id}" stands here twice: remove one`));
    });
  };
  const cited = (file: YamlFile, statement: Statement, path: PropertyKey[]) => {
    unique(file, statement.sources, [...path, 'sources']);
    statement.sources.forEach((id, i) => {
      if (!identity.sources[id]) {
        problems.push(file.problem([...path, 'sources', i], `there is no source "${id}" in regulation.yaml`));
      }
    });
  };

  if (files.sections.length === 0) problems.push(identityFile.problem([], 'has no sections beside it'));
  unique(
    identityFile,
    identity.topics.map((topic) => topic.id),
    ['topics'],
  );
  cited(identityFile, identity.officialText, ['officialText']);
  identity.suggestedSections.forEach((id, i) => {
    known(identityFile, sections, id, ['suggestedSections', i], 'section');
  });
  known(identityFile, sections, identity.overviewSection, ['overviewSection'], 'section');
  for (const key of ['textSection', 'countSection'] as const) {
    known(identityFile, sections, identity.articles[key], ['articles', key], 'section');
  }
  for (const [id, source] of Object.entries(identity.sources)) {
    if (source.url && (source.copy === 'mirror' || source.copy === 'unclear')) {
      const path = ['sources', id, 'url'];
      problems.push(
        identityFile.problem(path, `a source whose copy is ${source.copy} is shown by name: remove the url`),
      );
    }
  }

  for (const { file, value } of files.sections) {
    if (basename(file.name, '.yaml') !== value.id) {
      problems.push(file.problem(['id'], `must be the name of the file, "${basename(file.name, '.yaml')}"`));
    }
    known(file, topics, value.topic, ['topic'], 'topic');
    cited(file, value.summary, ['summary']);
    value.points.forEach((point, i) => {
      cited(file, point, ['points', i]);
    });
    value.terms.forEach((id, i) => {
      known(file, terms, id, ['terms', i], 'glossary entry');
    });
    unique(file, value.related, ['related']);
    value.related.forEach((id, i) => {
      if (id === value.id) problems.push(file.problem(['related', i], 'is the section itself: remove it'));
      known(file, sections, id, ['related', i], 'section');
    });
  }

  const { file: glossaryFile, value: glossary } = files.glossary;
  glossary.forEach((entry, i) => {
    if (glossary.findIndex((other) => other.id === entry.id) !== i) {
      problems.push(glossaryFile.problem([i, 'id'], `"${entry.id}" stands here twice: rename one`));
    }
    cited(glossaryFile, entry.meaning, [i, 'meaning']);
    entry.sections.forEach((id, j) => {
      known(glossaryFile, sections, id, [i, 'sections', j], 'section');
    });
  });
  return problems;
}
