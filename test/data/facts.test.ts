import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRegulation } from '../../src/regulation/load.js';
import { bundledRegulation } from '../../src/regulation/location.js';

const FACTS = new URL('../../../shared/facts/', import.meta.url);
const regulation = loadRegulation(bundledRegulation());
const statements = [
  ...[...regulation.sections.values()].flatMap((section) => [section.summary, ...section.points]),
  ...regulation.glossary.map((entry) => entry.meaning),
];

/** Needs the fact sheets that lie beside the project at its makers'; skipped where they are missing. */
describe.skipIf(!existsSync(fileURLToPath(FACTS)))('the data against the fact sheets', () => {
  const sheet = (name: string) => readFileSync(new URL(`${name}.md`, FACTS), 'utf8');

  it('carries every fact about the Regulations', () => {
    const ids = [...sheet('regulations').matchAll(/^- (R\d+) /gm)].map((match) => match[1] ?? '');
    const carried = new Set(statements.flatMap((statement) => statement.facts));
    expect(ids).toHaveLength(45);
    expect(ids.filter((id) => !carried.has(id))).toEqual([]);
  });

  it('cites for each fact at least one of the sources the sheet gives', () => {
    const sources = new Map<string, string[]>();
    for (const name of [
      'regulations',
      'glossary',
      'action-plan-1269',
      'clusters',
      'related-regulations',
      'targets-and-support',
    ]) {
      for (const line of sheet(name).split('\n')) {
        const id = /^(?:- |\| )([A-Z]\d{2}) /.exec(line)?.[1];
        if (id)
          sources.set(
            id,
            [...line.matchAll(/\[(S\d+)\]/g)].map((match) => match[1] ?? ''),
          );
      }
    }
    const unsupported = statements.flatMap(({ facts, sources: cited, en }) =>
      facts
        .filter((id) => !sources.get(id)?.some((source) => cited.includes(source)))
        .map((id) => `${id}: ${en}`),
    );
    expect(unsupported).toEqual([]);
  });

  it('links a source only where its copy is no mirror and its host is known', () => {
    const rows = sheet('sources')
      .split('\n')
      .filter((line) => /^\| S\d+ /.test(line));
    const unlinked = rows
      .filter((row) => /mirror|host unclear/.test(row))
      .map((row) => /S\d+/.exec(row)?.[0] ?? '');
    const linked = Object.entries(regulation.identity.sources)
      .filter(([, source]) => source.url)
      .map(([id]) => id);
    expect(unlinked.length).toBeGreaterThan(20);
    expect(linked.filter((id) => unlinked.includes(id))).toEqual([]);
  });
});
