import type { APIMessage } from 'discord-api-types/v10';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { actAs, createPerson, type Person } from '../../src/playground/people.js';
import { useDatabase } from './support/open-database.js';
import { idFor, said, useScene } from './support/scene.js';

const database = useDatabase();
const scene = useScene({ env: database.env });

/** In no section: answered with "unknown". */
const UNKNOWN = 'best noodle restaurant in Paris';

beforeAll(async () => {
  await database.store().saveSettings(scene().standIn.places.guild.id, { questionLog: true });
});
beforeEach(async () => {
  await database.store().deleteGaps(scene().standIn.places.guild.id);
});

const gaps = () => database.store().gaps(scene().standIn.places.guild.id);

/** Waits until so many gaps are there: they are kept after the answer is out. */
const kept = (count: number) =>
  vi.waitFor(
    async () => {
      const found = await gaps();
      expect(found).toHaveLength(count);
      return found;
    },
    { timeout: 3000 },
  );

async function answered(person: Person, question: string): Promise<APIMessage> {
  const answer = await person.ask(scene().standIn.places.general, question, { mention: true });
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('a question without an answer', () => {
  it('is kept where the bot was asked in a server, by mention or by command, without who asked', async () => {
    const { ming, lan, standIn } = scene();
    await answered(ming, `${UNKNOWN}, mail me at ming@example.org`);
    await lan.slash(standIn.places.general, '提问', { 问题: '巴黎哪家面馆最好吃' });
    const found = await kept(2);
    expect(found.map(({ question, reason }) => [question, reason]).sort()).toEqual([
      ['best noodle restaurant in Paris, mail me at', 'unanswered'],
      ['巴黎哪家面馆最好吃', 'unanswered'],
    ]);
    expect(JSON.stringify(found)).not.toContain(ming.user.id);
  });

  it('is not kept from direct messages, nor where nothing was asked or something was answered', async () => {
    const { ming, standIn } = scene();
    await ming.ask(ming.directMessages(), UNKNOWN);
    await answered(ming, '🎉');
    await answered(ming, 'when in force');
    await ming.slash(standIn.places.general, 'ask', { question: 'What does Article 12 say?' });
    await answered(ming, `${UNKNOWN} again`);
    expect((await kept(1))[0]?.question).toBe(`${UNKNOWN} again`);
  });
});

describe('a 👎 where the question log is on', () => {
  it('keeps the question and opens a form; closing it leaves both', async () => {
    const { ming } = scene();
    const answer = await answered(ming, 'when did the Regulations take effect?');
    const seen = await ming.click(answer, '👎');
    expect(seen.kind).toBe('modal');
    expect(seen.modal).toMatchObject({ title: 'Your vote is noted' });
    expect(JSON.stringify(seen.modal)).toContain('What were you looking for?');
    expect(await kept(1)).toMatchObject([
      { question: 'when did the Regulations take effect?', reason: 'thumbed-down', lookingFor: undefined },
    ]);
    expect((await ming.click(answer, '👎')).kind).toBe('modal');
    expect(await kept(1)).toHaveLength(1);
    expect(said((await ming.click(answer, '👍')).message)).toBe('Thanks, your vote is changed.');
  });

  it.each([
    ['zh-CN', '您想找的是什么？', '谢谢，已经记下。'],
    ['zh-TW', '您想找的是什麼？', '謝謝，已經記下。'],
  ])('takes what the member was looking for, in %s', async (locale, label, thanks) => {
    const { lan, yu, standIn } = scene();
    const person = locale === 'zh-CN' ? lan : yu;
    const { message } = await person.slash(standIn.places.general, 'ask', { question: '条例什么时候施行' });
    const seen = await person.click(message as APIMessage, '👎');
    expect(JSON.stringify(seen.modal)).toContain(label);
    const sent = await person.submitModal(seen, { text: '想知道过渡期 13912345678' });
    expect(sent).toMatchObject({ kind: 'message', private: true });
    expect(said(sent.message)).toBe(thanks);
    expect(await kept(1)).toMatchObject([{ question: '条例什么时候施行', lookingFor: '想知道过渡期' }]);
  });

  it('is kept once, however often the vote is changed', async () => {
    const { ming, lan } = scene();
    const answer = await answered(ming, 'when did the Regulations take effect?');
    for (const thumb of ['👎', '👍', '👎', '👍', '👎']) await ming.click(answer, thumb);
    expect(await kept(1)).toMatchObject([{ reason: 'thumbed-down' }]);
    await lan.click(answer, '👎');
    await kept(2);
  });

  it('does not keep the words of somebody who did not ask, whatever becomes of the answer', async () => {
    const { ming, lan, standIn } = scene();
    const { general } = standIn.places;
    const written = lan.type(general, 'when did the Regulations take effect?');
    const menu = await ming.menu(written, 'Ask the Regulations');
    // Discord shows the bot a message that is replied to only where it is mentioned in it.
    const shown = lan.type(general, 'when did the Regulations take effect?', { mention: true });
    await lan.answerTo(shown);
    const mention = await ming.ask(general, '', { mention: true, replyTo: shown });
    for (const message of [menu.message, mention]) {
      const seen = await ming.click(message as APIMessage, '👎');
      expect(seen.kind).toBe('modal');
    }
    await ming.click(menu.message as APIMessage, '中文');
    const shared = await ming.followUp(await ming.click(menu.message as APIMessage, 'Share'));
    expect(said(shared)).toContain('when did the Regulations take effect?');
    const form = await lan.click(shared as APIMessage, '👎');
    await lan.submitModal(form, { text: '过渡期' });
    expect(await kept(1)).toMatchObject([{ question: '过渡期', reason: 'thumbed-down' }]);
  });

  it('may be sent empty', async () => {
    const { ming } = scene();
    const seen = await ming.click(await answered(ming, 'when in force'), '👎');
    expect(said((await ming.submitModal(seen, {})).message)).toBe('Thanks, noted.');
    expect(await kept(1)).toMatchObject([{ question: 'when in force', lookingFor: undefined }]);
  });

  it('keeps what was looked for by itself where nothing was asked', async () => {
    const { ming, standIn } = scene();
    const { message } = await ming.slash(standIn.places.general, 'section', { name: 'en:effective-date' });
    const seen = await ming.click(message as APIMessage, '👎');
    await ming.submitModal(seen, { text: 'is there a grace period' });
    expect(await kept(1)).toMatchObject([{ question: 'is there a grace period', reason: 'thumbed-down' }]);
  });

  it('tells the member when what they wrote cannot be stored, and the vote stands', async () => {
    const { ming, lan, yu } = scene();
    const answer = await answered(ming, 'when did the Regulations take effect?');
    const [english, chinese] = [await ming.click(answer, '👎'), await lan.click(answer, '👎')];
    const traditional = await yu.click(answer, '👎');
    const [vote] = await database.store().voteCounts();
    database.run('alter table gaps rename to gaps_away');
    try {
      const told = await ming.submitModal(english, { text: 'the *grace* period' });
      expect(told.private).toBe(true);
      expect(said(told.message)).toBe(
        'Your vote stands. What you wrote could not be saved; please press the button again later.\n' +
          'You wrote: “the \\*grace\\* period”',
      );
      const chineseTold = await lan.submitModal(chinese, { text: '过渡期' });
      expect(said(chineseTold.message)).toContain('评价有效。写的内容没能保存');
      // As they wrote it, be it in the other script.
      const traditionalTold = await yu.submitModal(traditional, { text: '信息网络的过渡期' });
      expect(said(traditionalTold.message)).toBe(
        '評價有效。寫的內容沒能儲存，請稍後再點一次按鈕。\n您寫的是：“信息网络的过渡期”',
      );
    } finally {
      database.run('alter table gaps_away rename to gaps');
    }
    expect((await database.store().voteCounts())[0]).toEqual(vote);
    expect(said((await ming.submitModal(english, { text: 'the grace period' })).message)).toBe(
      'Thanks, noted.',
    );
  });
});

describe('/gaps', () => {
  const admin = () => actAs(scene().standIn, scene().standIn.people.admin);
  const add = async (question: string, times: number) => {
    const guildId = scene().standIn.places.guild.id;
    for (let i = 0; i < times; i++)
      await database.store().addGap({ guildId, question, reason: 'unanswered' });
  };

  it('is refused to a member without Manage Server', async () => {
    const { ming, lan, yu, standIn } = scene();
    const { general } = standIn.places;
    expect(ming.commands(general).map(({ name }) => name)).not.toContain('gaps');
    const refused = await ming.slash(general, 'gaps', {}, { force: true });
    expect(refused.private).toBe(true);
    expect(said(refused.message)).toBe('Only members with Manage Server can do this.');
    const words = async (person: Person) =>
      said((await person.slash(general, 'gaps', { try: 'when' }, { force: true })).message);
    expect(await words(lan)).toBe('只有拥有“管理服务器”权限的成员可以这样做。');
    expect(await words(yu)).toBe('只有擁有“管理伺服器”權限的成員可以這樣做。');
  });

  it('lists the questions in groups, page by page, in both orders', async () => {
    const { standIn } = scene();
    await add('Is there a fine for late reports?', 1);
    await add('are there fines for late reports', 2);
    for (const word of ['noodles', 'weather', 'football', 'cats', 'trains', 'music', 'chess'])
      await add(`tell me about ${word}`, 1);
    const first = await admin().slash(standIn.places.general, 'gaps');
    expect(first.private).toBe(true);
    const text = said(first.message);
    expect(text).toMatch(/^### Questions without a good answer\n10 in the last 90 days, in 8 groups\.\n/);
    expect(text).toMatch(
      /\n\*\*3×\*\* are there fines for late reports\n-# 3 not answered · last <t:\d+:d>\n/,
    );
    expect(text).toContain('Page 1 of 2');
    const second = await admin().click(first.message as APIMessage, 'Next');
    expect(second.kind).toBe('updated');
    expect(said(second.message)).toContain('Page 2 of 2');
    const newest = await admin().click(second.message as APIMessage, 'Newest first');
    expect(said(newest.message)).toMatch(/groups\.\n\*\*1×\*\* tell me about /);
  });

  it('speaks Chinese to who reads it', async () => {
    const { standIn } = scene();
    await add('巴黎哪家面馆最好吃', 1);
    const seen = await createAdmin('zh-CN').slash(standIn.places.general, '待补问题');
    expect(said(seen.message)).toMatch(
      /^### 没有答好的问题\n近90天共1个。\n\*\*1次\*\* 巴黎哪家面馆最好吃\n-# 没答上1次 · /,
    );
    const taiwanese = await createAdmin('zh-TW').slash(standIn.places.general, 'gaps');
    expect(said(taiwanese.message)).toContain('### 沒有答好的問題');
  });

  it('tries a question and shows what is found for it and why, from the command and from the button', async () => {
    const { standIn } = scene();
    const question = 'wen did the regulatoins take efect';
    const seen = await admin().slash(standIn.places.general, 'gaps', { try: question });
    expect(seen.private).toBe(true);
    expect(said(seen.message)).toMatch(/\*\*Answered: the confidence of 0\.\d{3} reaches the 0\.\d\d/);
    expect(said(seen.message)).toMatch(/\n1\. \*\*0\.\d\d\*\* When the Regulations took effect\n-# title 0/);
    const list = await admin().slash(standIn.places.general, 'gaps');
    const form = await admin().click(list.message as APIMessage, idFor(list.message, 'trial'));
    expect(form.kind).toBe('modal');
    const tried = await admin().submitModal(form, { text: '巴黎哪家面馆最好吃' });
    expect(said(tried.message)).toContain('Not answered: the confidence of');
    const chinese = await createAdmin('zh-CN').slash(standIn.places.general, 'gaps', { try: question });
    expect(said(chinese.message)).toMatch(/\*\*可以回答：把握为0\.\d{3}/);
    expect(await gaps()).toEqual([]);
  });

  it('says when the log is off and how to switch it on, and when it cannot be read', async () => {
    const { standIn } = scene();
    const { general, guild } = standIn.places;
    database.run('alter table gaps rename to gaps_away');
    try {
      const away = await admin().slash(general, 'gaps');
      expect(said(away.message)).toContain('The question log cannot be read at the moment.');
    } finally {
      database.run('alter table gaps_away rename to gaps');
    }
    await add('tell me about cats', 1);
    await database.store().saveSettings(guild.id, { questionLog: false });
    await vi.waitFor(
      async () => {
        const off = said((await admin().slash(general, 'gaps')).message);
        expect(off).toMatch(/The question log is off\. Switch it on with <\/settings:\d+>\./);
        expect(off).toContain('What is listed was kept before.');
      },
      { timeout: 10_000, interval: 500 },
    );
  });

  function createAdmin(locale: string): Person {
    const { standIn } = scene();
    const person = createPerson(standIn, `Admin ${locale}`, { locale });
    const role = standIn.world.addRole(standIn.places.guild, 'Mods', ['ManageGuild']);
    standIn.world.addMember(standIn.places.guild, person.user, [role.id]);
    return person;
  }
});
