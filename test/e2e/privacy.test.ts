import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/log.js';
import { createStore } from '../../src/store/create-store.js';
import { idFor, said, useScene } from './support/scene.js';

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-privacy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'tiaoli.db');
const VOTE_KEY = 'k'.repeat(32);
const LINKS = { PRIVACY_URL: 'https://bot.example/privacy', TERMS_URL: 'https://bot.example/terms' };

/** Casts votes as the bot would, beside it in the same file. */
async function vote(memberId: string, answers: readonly string[]): Promise<void> {
  const log = createLog({ level: 'silent', secrets: [] });
  const store = createStore({ database: { path }, voteKey: VOTE_KEY, log });
  for (const answerId of answers) {
    await store.vote({ memberId, answerId, section: 'in-force', value: 'up', guildId: undefined });
  }
  await store.close();
}

describe('with votes', () => {
  const scene = useScene({ env: { DATABASE_PATH: path, VOTE_KEY, ...LINKS } });

  it('/privacy tells what is kept and how to have it deleted, to the caller alone', async () => {
    const { ming, lan, yu, standIn } = scene();
    const english = await ming.slash(standIn.places.general, 'privacy');
    const chinese = await lan.slash(standIn.places.general, '隐私');
    const traditional = await yu.slash(yu.directMessages(), '隱私');
    expect(english.private && chinese.private && traditional.private).toBe(true);
    expect(said(english.message)).toMatch(
      /90 days after you cast.+24 hours|24 hours[\s\S]+90 days after you cast/,
    );
    expect(said(english.message)).toMatch(
      /\n-# \[Privacy policy\]\(https:\/\/bot.example\/privacy\) · \[Terms\]\(https:\/\/bot.example\/terms\)$/,
    );
    expect(said(chinese.message)).toContain('留90天');
    expect(said(traditional.message)).toContain('留90天');
    expect(said(traditional.message)).toMatch(/怎樣刪除/);
  });

  it('its button deletes the caller’s votes and nobody else’s', async () => {
    const { ming, lan, standIn } = scene();
    await vote(ming.user.id, ['1', '2']);
    await vote(lan.user.id, ['1']);
    const { message } = await ming.slash(standIn.places.general, 'privacy');
    if (message === undefined) throw new Error('no text');
    const first = await ming.click(message, idFor(message, 'forget'));
    expect(first.private).toBe(true);
    expect(said(first.message)).toMatch(/^Deleted: 2 votes of yours\./);
    const again = await ming.click(message, idFor(message, 'forget'));
    expect(said(again.message)).toContain('nothing to delete');
    const chinese = await lan.slash(standIn.places.general, '隐私');
    if (chinese.message === undefined) throw new Error('no text');
    const lans = await lan.click(chinese.message, '删除我的评价');
    expect(said(lans.message)).toMatch(/^已删除您的1个评价/);
  });

  it('/about leads there, and to the pages of the operator', async () => {
    const { ming, lan, standIn } = scene();
    const id = standIn.commands().find(({ name }) => name === 'privacy')?.id;
    const english = said((await ming.slash(standIn.places.general, 'about')).message);
    expect(english).toContain(`</privacy:${id}>`);
    expect(english).toContain('[Terms](https://bot.example/terms)');
    const chinese = said((await lan.slash(standIn.places.general, '关于')).message);
    expect(chinese).toContain(`</privacy:${id}>`);
    expect(chinese).toContain('[使用条款](https://bot.example/terms)');
  });
});

describe.each([
  ['without a key', { DATABASE_PATH: path }, /^Votes are switched off/, /^评价功能没有开通/],
  [
    'while the store is away',
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', VOTE_KEY },
    /^I cannot reach what is kept at the moment/,
    /^现在读写不了留存的信息/,
  ],
] as const)('%s', (_, env, english, chinese) => {
  const scene = useScene({ env });

  it('the button says that nothing was deleted', async () => {
    const { ming, lan, standIn } = scene();
    // Cast before the key was taken away.
    if ('DATABASE_PATH' in env) await vote('1', ['1']);
    const one = await ming.slash(standIn.places.general, 'privacy');
    const two = await lan.slash(standIn.places.general, '隐私');
    if (one.message === undefined || two.message === undefined) throw new Error('no text');
    const [told, toldInChinese] = [
      await ming.click(one.message, idFor(one.message, 'forget')),
      await lan.click(two.message, idFor(two.message, 'forget')),
    ];
    expect(told.private && toldInChinese.private).toBe(true);
    expect(said(told.message)).toMatch(english);
    expect(said(toldInChinese.message)).toMatch(chinese);
  });
});
