import { describe, expect, it } from 'vitest';
import { SMALL_REGULATION } from '../fixtures/regulation.js';
import { tiaoli } from './run.js';

interface Printed {
  question: string;
  status: string;
  language: string;
  confidence: number;
  note?: string;
  results: {
    id: string;
    kind: string;
    title: string;
    summary: string;
    points: string[];
    score: number;
    sources: { id: string; title: string; url?: string }[];
  }[];
}

const parse = (out: string) => JSON.parse(out) as Printed;

describe('tiaoli ask', () => {
  it('answers from the bundled regulation with its source', async () => {
    const { code, out } = await tiaoli(['ask', 'When did the Regulations take effect?']);
    expect(code).toBe(0);
    expect(out).toContain('1 June 2024');
    expect(out).toContain('Source');
    expect(out).not.toContain('\u001b[');
  });

  it('answers in Chinese', async () => {
    const { out } = await tiaoli(['ask', '条例什么时候开始施行']);
    expect(out).toContain('2024年6月1日');
    expect(out).toContain('来源');
  });

  it('answers in Traditional characters', async () => {
    const { out } = await tiaoli(['ask', '--json', '條例什麼時候開始施行']);
    expect(parse(out).language).toBe('zh-Hant');
    expect(parse(out).results[0]?.title).toContain('條例');
  });

  it('prints the whole of an answer as one JSON object', async () => {
    const question = 'How far from the road must hives stand?';
    const { code, out } = await tiaoli(['ask', '--json', '--data', SMALL_REGULATION, question]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const printed = parse(out);
    expect(printed).toMatchObject({ question, status: 'answered', language: 'en' });
    expect(printed.confidence).toBeGreaterThan(0.4);
    expect(printed.results[0]).toMatchObject({
      id: 'hives',
      kind: 'regulation',
      title: 'Where hives may stand',
      points: ['Hives stand at least 10 metres from a road.', expect.stringContaining('fence')],
      sources: [{ id: 'S02', title: 'Bees come to town' }],
    });
    expect(printed.results[0]?.sources[0]).not.toHaveProperty('url');
  });

  it('answers one line for each line read, in order, an empty one with unknown', async () => {
    const lines = ['how many articles', '', 'why is the sky blue', '蜂箱离马路多远', '  '];
    const { code, out } = await tiaoli(
      ['ask', '--json', '--batch', '--data', SMALL_REGULATION],
      `${lines.join('\n')}\n`,
    );
    expect(code).toBe(0);
    const printed = out.trimEnd().split('\n').map(parse);
    expect(printed.map((answer) => answer.question)).toEqual(lines);
    expect(printed.map((answer) => answer.status)).toEqual([
      'answered',
      'unknown',
      'unknown',
      'answered',
      'unknown',
    ]);
    expect(printed.map((answer) => answer.results[0]?.id)).toEqual([
      'length',
      undefined,
      undefined,
      'hives',
      undefined,
    ]);
  });

  it('says in a note what a reference cannot give', async () => {
    const { out } = await tiaoli(['ask', '--json', '--data', SMALL_REGULATION, 'article 12']);
    expect(parse(out).note).toContain('9 articles');
  });

  it('takes --lang for a question without a language', async () => {
    const { out } = await tiaoli(['ask', '--json', '--lang', 'zh-Hans', '--data', SMALL_REGULATION, '2023']);
    expect(parse(out).language).toBe('zh-Hans');
  });

  it('asks a question in reply to the answer to another', async () => {
    const earlier = ['--after', 'What is the 2026 goal for new energy?'];
    expect((await tiaoli(['ask', ...earlier, 'and textiles?'])).out).toContain('160 billion');
    const { out } = await tiaoli(['ask', '--json', ...earlier, 'and textiles?']);
    expect(parse(out).question).toBe('and textiles?');
    expect(parse(out).results[0]?.id).toBe('chain-goals-2026');
    const explained = await tiaoli(['ask', '--explain', ...earlier, 'and textiles?']);
    expect(explained.out).toMatch(/^follows up +read as: what is the 2026 goal for .*textiles\?$/m);
  });

  it('explains an answer within a screen', async () => {
    const { code, out } = await tiaoli(['ask', '--explain', 'when did the Regulatoins take effect']);
    expect(code).toBe(0);
    expect(out).toMatch(/^outcome +(answered|suggested)\. The confidence of 0\.\d{3} reaches /m);
    expect(out).toMatch(/^spelling +regulatoins → regulations$/m);
    expect(out).toMatch(/^same +.* = .*, .* and \d+ more$/m);
    expect(out).toMatch(/^candidates +1\. 0\.\d\d .* \([a-z0-9-]+\)$/m);
    expect(out).toMatch(/ logit .* coverage .* information .* subject .* preference .* elsewhere /);
    expect(out).not.toMatch(/#\d/);
    expect(out.trimEnd().split('\n').length).toBeLessThan(35);
  });

  it('explains an answer as one JSON object, with the answer as --json prints it', async () => {
    const question = 'When did it start? How far from the road must hives stand?';
    const options = ['--json', '--data', SMALL_REGULATION, question];
    const { out } = await tiaoli(['ask', '--explain', ...options]);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const { answer, parts, confidence } = JSON.parse(out) as Record<string, unknown>;
    expect(answer).toEqual(JSON.parse((await tiaoli(['ask', ...options])).out));
    expect(parts).toMatchObject([
      { question: 'When did it start?', status: 'answered' },
      { question: 'How far from the road must hives stand?', status: 'answered' },
    ]);
    expect(confidence).toMatchObject({ thresholds: { suggested: 0.1 } });
  });

  it.each([
    [['ask'], 'no question given'],
    [['ask', '--lang', 'fr', 'bonjour'], '--lang must be one of en, zh-Hans, zh-Hant'],
    [['ask', '--colour', 'x'], 'Usage: tiaoli ask'],
    [['ask', '--data', '/nowhere', 'x'], 'cannot be read (ENOENT)'],
    [['sing'], 'there is no subcommand "sing"'],
    [[], 'Usage:'],
  ])('ends %j with code 2 and says why', async (args, message) => {
    const { code, out, err } = await tiaoli(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
