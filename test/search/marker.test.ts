import { describe, expect, it } from 'vitest';
import { Marker } from '../../src/search/marker.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { Thesaurus } from '../../src/search/thesaurus.js';

const TEXTS = [
  'Clusters get money from a guidance fund, e.g. copper clusters.',
  'In force since 1 June 2024; goals of 1.12 trillion yuan.',
  'Small firms stay small firms however many there are.',
  '产业集群可以得到引导基金的支持。',
  '鹰潭是铜，赣州是稀土。',
];
const thesaurus = new Thesaurus([
  ['in force', 'effective', '施行'],
  ['fund', '基金'],
]);
const index = new SearchIndex(
  TEXTS.map((text, i) => ({ id: String(i), parts: [{ title: '', text }] })),
  { thesaurus },
);

/** The text with what the query finds in brackets. */
function mark(query: string, text: string): string {
  const stretches = new Marker(index.analyse(query), thesaurus).stretchesIn(text);
  let [shown, end] = ['', 0];
  for (const { from, to } of stretches) {
    shown += `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
  }
  return shown + text.slice(end);
}

describe('Marker', () => {
  it.each([
    ['the word in any form', 'cluster', 'Clusters, a cluster', '[Clusters], a [cluster]'],
    ['what a typing error stands for', 'clsuters', 'copper clusters', 'copper [clusters]'],
    ['other words for the same', 'effective', 'It is in force.', 'It is [in force].'],
    ['words of the other language', 'fund', '引导基金', '引导[基金]'],
    ['neighbours as one', 'small firms', 'for small firms, small', 'for [small firms], [small]'],
    ['words joined by a hyphen', 'small firms', 'a small-firm cluster', 'a [small-firm] cluster'],
    ['a phrase without the marks in it', 'effective', '"in" force', '"[in]" [force]'],
    ['amounts by their value', '1.12 trillion', '共11200亿元', '共[11200]亿元'],
    ['the run of characters', '产业集群', '118个产业集群', '118个[产业集群]'],
    ['a character that is asked for alone', '铜', '鹰潭是铜', '鹰潭是[铜]'],
    ['Traditional characters', '產業集群', '產業集群的支持', '[產業集群]的支持'],
    ['full width', 'fund', 'ＦＵＮＤ 2', '[ＦＵＮＤ] 2'],
  ])('finds %s', (_, query, text, marked) => {
    expect(mark(query, text)).toBe(marked);
  });

  it.each([
    ['single characters of a word that nobody knows', '稀饭', '鹰潭是铜，赣州是稀土。'],
    ['parts of words', 'und', 'a fund'],
    ['anything for nothing', '', 'a fund'],
    ['anything for emoji', '🎉', 'a 🎉 fund'],
  ])('does not find %s', (_, query, text) => {
    expect(mark(query, text)).toBe(text);
  });

  it('finds the place behind characters that are folded to more or to nothing', () => {
    expect(mark('fund', '…\u200B ½  x\u00A0—  FUND…')).toBe('…\u200B ½  x\u00A0—  [FUND]…');
    expect(mark('fund', '  👨‍👩‍👧 e\u0301 fund ')).toBe('  👨‍👩‍👧 e\u0301 [fund] ');
    expect(mark('基金', '“引导”（基金）：𠮷')).toBe('“引导”（[基金]）：𠮷');
  });

  it('tells what is about the matter from everyday words alone', () => {
    const marker = new Marker(index.analyse('small copper'), thesaurus);
    expect(['small things', 'copper'].map((text) => marker.isIn(text))).toEqual([false, true]);
    expect(new Marker(index.analyse('small'), thesaurus).isIn('small things')).toBe(true);
  });

  it('says of which text it is worth more', () => {
    const marker = new Marker(index.analyse('copper clusters'), thesaurus);
    const [both, one, none] = ['copper clusters', 'a cluster, clusters', 'a fund'].map((text) =>
      marker.worthOf(text),
    );
    expect(both).toBeGreaterThan(one ?? 0);
    expect(one).toBeGreaterThan(0);
    expect(none).toBe(0);
  });
});
