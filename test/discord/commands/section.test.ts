import { describe, expect, it } from 'vitest';
import { slash, typing } from '../support/interactions.js';
import { broken, labelsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf, createFakeSender } from '../support/sender.js';

describe('/section', () => {
  it('opens what was chosen from the list, in the language it was chosen in', async () => {
    const { sent } = await run(slash('section', { name: 'zh-Hans:in-force' }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('-# 条例何时施行 · 条例的规定');
  });

  it('opens a title that was typed in full', async () => {
    const { sent } = await run(slash('section', { name: 'who ADOPTED them' }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('### First point of adoption.');
  });

  it('suggests what a typed name could mean, else says it found nothing', async () => {
    const { sent } = await run(slash('section', { name: 'the' }));
    expect(labelsOf(bodyOf(sent, 'respond'))).toEqual([
      'When the Regulations apply',
      'Who adopted them',
      '中文',
      'Delete',
    ]);
    const nothing = await run(slash('section', { name: 'zzz' }));
    expect(textOf(bodyOf(nothing.sent, 'respond'))).toContain('“zzz”');
  });

  it.each(['en:forged', 'fr:in-force', ':', 'en:', '<@1>', '\u200b'])('survives %j', async (name) => {
    const { sent } = await run(slash('section', { name }));
    expect(broken(bodyOf(sent, 'respond'))).toEqual([]);
  });

  it('lists a good choice before anything is typed, in the member’s language', async () => {
    const { sent } = await run(typing('section', 'name', '', { locale: 'zh-CN' }));
    expect(sent).toEqual([
      {
        kind: 'choices',
        what: [
          { name: '条例何时施行', value: 'zh-Hans:in-force' },
          { name: '由谁通过', value: 'zh-Hans:adoption' },
        ],
      },
    ]);
  });

  it('lists what fits in the language that is being typed', async () => {
    const { sent } = await run(typing('section', 'name', '通过'));
    expect(sent[0]?.what).toEqual([{ name: '由谁通过', value: 'zh-Hans:adoption' }]);
  });

  it('answers with an empty list, and a line in the log, where the search fails', async () => {
    const names = {
      find: () => {
        throw new Error('broken');
      },
    };
    const { sent, app } = await run(typing('section', 'name', 'x'), createFakeSender(), { names });
    expect(sent).toEqual([{ kind: 'choices', what: [] }]);
    expect(app.lines.some(({ level }) => level === 'error')).toBe(true);
  });
});
