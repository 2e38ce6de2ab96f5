import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { said, useScene } from './support/scene.js';

const scene = useScene();

describe('/ask', () => {
  it('answers in English, in public, with the question and the sources', async () => {
    const { ming, lan, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'ask', {
      question: 'When did the Regulations take effect?',
    });
    expect(seen).toMatchObject({ kind: 'message', private: false });
    const text = said(seen.message);
    expect(text).toMatch(
      /^-# Question: “When did the Regulations take effect\?”\n-# .+ · what the Regulations provide/,
    );
    expect(text).toMatch(/^### .*1 June 2024/m);
    expect(text).toMatch(/^-# Sources?: .+ · as of \w+ 20\d\d · summary, no legal advice$/m);
    expect(lan.sees(standIn.places.general).at(-1)?.id).toBe(seen.message?.id);
  });

  it('answers in Chinese when asked in Chinese, whatever the member’s language', async () => {
    const { ming, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'ask', { question: '条例什么时候开始施行' });
    expect(said(seen.message)).toMatch(/^-# 问题：“条例什么时候开始施行”\n-# .+ · 条例的规定/);
    expect(said(seen.message)).toMatch(/^### .*2024年6月1日/m);
    expect(said(seen.message)).toContain('不是法律意见');
  });

  it('answers in Traditional Chinese when asked so', async () => {
    const { yu, standIn } = scene();
    const seen = await yu.slash(standIn.places.general, '提問', { 問題: '條例什麼時候開始施行' });
    expect(said(seen.message)).toMatch(/^-# 問題：“條例什麼時候開始施行”\n-# .+ · 條例的規定/);
  });

  it('answers privately, in the member’s words, where that is asked for', async () => {
    const { lan, ming, standIn } = scene();
    const seen = await lan.slash(standIn.places.general, '提问', { 问题: 'who adopted it', 私下: true });
    expect(seen.private).toBe(true);
    expect(said(seen.message)).toMatch(/^-# 问题：“who adopted it”/);
    expect(ming.sees(standIn.places.general).some(({ id }) => id === seen.message?.id)).toBe(false);
  });

  it('names the article and says that its text is not here', async () => {
    const { ming, standIn } = scene();
    const twelve = await ming.slash(standIn.places.general, 'ask', { question: 'What does Article 12 say?' });
    expect(said(twelve.message)).toContain('You asked about Article 12;');
    expect(said(twelve.message)).toContain('not in the sources');
    const eighty = await ming.slash(standIn.places.general, 'ask', { question: '第八十条' });
    expect(said(eighty.message)).toContain('条例一共26条，没有第80条。');
  });

  it('admits what it does not know, and offers topics', async () => {
    const { ming, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'ask', {
      question: 'best noodle restaurant in Paris',
    });
    expect(said(seen.message)).toMatch(
      /^-# Looked for: “best noodle restaurant in Paris”\n### No answer in the sources/,
    );
  });

  it('pings nobody, whatever the question holds', async () => {
    const { ming, standIn } = scene();
    const question = `<@${standIn.people.admin.id}> @everyone **when** [x](https://a.example) || in force || ${'字'.repeat(800)}`;
    const seen = await ming.slash(standIn.places.general, 'ask', { question });
    expect(seen.kind).toBe('message');
    expect(seen.message).toMatchObject({ mentions: [], mention_everyone: false });
    expect(said(seen.message)).not.toContain('https://a.example');
  });

  it.each([
    ['punctuation', '?!…'],
    ['emoji', '🎉🎉'],
    ['invisible characters', '\u202Eabc\u0000\u200B'],
    ['another script', 'مرحبا'],
    ['one very long word', 'x'.repeat(1000)],
    ['backticks', '`````'],
    ['quotation marks', '"""'],
  ])('has an answer to %s', async (_, question) => {
    const { ming, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'ask', { question });
    expect(seen.kind).toBe('message');
  });

  it('works in direct messages, in threads and where only the member installed it', async () => {
    const { ming, standIn } = scene();
    for (const where of [ming.directMessages(), standIn.places.thread, standIn.places.lobby]) {
      const seen = await ming.slash(where, 'ask', { question: 'when in force' });
      expect(said(seen.message)).toContain('1 June 2024');
    }
  });
});

describe('/section', () => {
  it('lists good choices before anything is typed, in the member’s language', async () => {
    const { ming, lan, standIn } = scene();
    const english = await ming.autocomplete(standIn.places.general, 'section', 'name', '');
    const chinese = await lan.autocomplete(standIn.places.general, '条目', '名称', '');
    expect(english.length).toBeGreaterThan(3);
    expect(chinese).toHaveLength(english.length);
    expect(english[0]?.name).toMatch(/^[\x20-\x7e]+$/);
    expect(chinese[0]?.name).toMatch(/\p{Script=Han}/u);
  });

  it('finds a title in spite of a typo and opens what is chosen', async () => {
    const { ming, standIn } = scene();
    const choices = await ming.autocomplete(standIn.places.general, 'section', 'name', 'penaltys');
    const chosen = choices.find(({ name }) => /penalt/i.test(name));
    expect(choices.length).toBeLessThanOrEqual(25);
    const seen = await ming.slash(standIn.places.general, 'section', { name: String(chosen?.value) });
    expect(said(seen.message)).toContain(chosen?.name);
    expect(seen.private).toBe(false);
  });

  it('lists in Chinese what is typed in Chinese', async () => {
    const { ming, standIn } = scene();
    const choices = await ming.autocomplete(standIn.places.general, 'section', 'name', '施行');
    expect(choices.some(({ name }) => name.includes('施行'))).toBe(true);
    const seen = await ming.slash(standIn.places.general, 'section', { name: String(choices[0]?.value) });
    expect(said(seen.message)).toContain('资料截至');
  });

  it('makes the best of a name that was not chosen from the list', async () => {
    const { ming, standIn } = scene();
    const seen = await ming.slash(standIn.places.general, 'section', { name: 'qqqqqq zzzz' });
    expect(seen.kind).toBe('message');
  });
});

describe('/topics, /about and /help', () => {
  it.each([
    ['topics', '主题', 'Choose a topic', '选一个主题'],
    ['about', '关于', 'In force since 1 June 2024', '自2024年6月1日起施行'],
    ['help', '帮助', 'How to ask', '怎么提问'],
  ])('/%s answers privately, in English and Chinese', async (name, chineseName, english, chinese) => {
    const { ming, lan, standIn } = scene();
    const one = await ming.slash(standIn.places.general, name);
    const other = await lan.slash(standIn.places.general, chineseName);
    expect(one.private && other.private).toBe(true);
    expect(one.message?.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(said(one.message)).toContain(english);
    expect(said(other.message)).toContain(chinese);
  });

  it('/help mentions the commands so that they can be clicked', async () => {
    const { ming, standIn } = scene();
    const { message } = await ming.slash(ming.directMessages(), 'help');
    const forAll = standIn.commands().filter((command) => command.default_member_permissions === null);
    for (const { name, id } of forAll) expect(said(message)).toContain(`</${name}:${id}>`);
  });

  it('are there for an admin too, in every server', async () => {
    const { standIn } = scene();
    const admin = actAs(standIn, standIn.people.admin);
    expect((await admin.slash(standIn.places.lobby, 'about')).kind).toBe('message');
  });
});
