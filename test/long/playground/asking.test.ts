import { expect, it } from 'vitest';
import { describeInBrowser } from './support/chromium.js';
import { PHONE, useStage } from './support/stage.js';

const stage = useStage();

describeInBrowser('asking at the page', () => {
  it('answers a mention, typing errors and all, and tells how', async () => {
    const client = await (await stage().open()).ready();
    const answer = await client.ask('@Tiaoli wen did the regulatoins take efect?');
    expect(await answer.innerText()).toContain('The Regulations took effect on 1 June 2024.');
    expect(await client.questions.last().innerText()).toContain('@Tiaoli wen did');
    await client.inspector.getByText('wen did the regulatoins').waitFor();
    const inspected = await client.inspector.innerText();
    for (const part of ['answered', 'effective-date', 'regulatoins → regulations', 'Search alone'])
      expect(inspected).toContain(part);
    await client.inspector.getByText('Payload').click();
    expect(await client.inspector.locator('pre').innerText()).toContain('"components": [');
    await stage().shot(client, 'mention');
  });

  it('offers commands and completes options by the keyboard alone', async () => {
    const client = await (await stage().open()).ready();
    const { page } = client;
    await client.composer.focus();
    await page.keyboard.type('/');
    await client.options.filter({ hasText: '/section' }).waitFor();
    await page.keyboard.type('sec');
    await page.keyboard.press('Enter');
    await page.keyboard.type('took efect');
    await client.options.first().filter({ hasText: 'When the Regulations took effect' }).waitFor();
    await stage().shot(client, 'autocomplete');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const answer = await client.answerTo(() => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('1 June 2024');
    expect(await answer.innerText()).toMatch(/Ming\s+used\s+\/section/);
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('composer');
  });

  it('leaves a command by Escape, and refuses one that lacks a required option', async () => {
    const client = await (await stage().open()).ready();
    await client.command('ask');
    await client.page.getByText('The option "question" is required.').waitFor();
    await client.page.keyboard.press('Escape');
    await client.composer.waitFor();
    expect(await client.page.locator('.command-form').count()).toBe(0);
  });

  it('asks by /ask, privately too', async () => {
    const client = await (await stage().open()).ready();
    const answer = await client.answerTo(() => client.command('ask', 'when were the Regulations adopted'));
    expect(await answer.innerText()).toContain('March 2024');
    await client.composer.fill('');
    await client.composer.pressSequentially('/ask who adopted them');
    await client.page.getByRole('button', { name: '+ private' }).click();
    await client.options.filter({ hasText: 'True' }).waitFor();
    await client.page.keyboard.press('Enter');
    const hidden = await client.answerTo(() => client.page.keyboard.press('Enter'));
    expect(await hidden.innerText()).toContain('Only you can see this');
    await client.become('Ada');
    await expect.poll(() => client.page.getByText('Only you can see this').count()).toBe(0);
    await client.become('Ming');
    await client.page.getByRole('button', { name: 'Dismiss message' }).last().click();
    await expect.poll(() => client.page.getByText('Only you can see this').count()).toBe(0);
  });

  it('speaks Chinese: the question, the commands, both scripts', async () => {
    const client = await (await stage().open()).ready();
    const answer = await client.ask('@Tiaoli 老厂扩产能享受招商的优惠吗');
    expect(await answer.innerText()).toContain('同等优惠政策');
    const traditional = await client.ask('@Tiaoli 條例什麼時候開始施行');
    expect(await traditional.innerText()).toContain('條例');
    await client.language('简体中文');
    await client.composer.pressSequentially('/');
    await client.options.filter({ hasText: '/提问' }).waitFor();
    expect(await client.options.allInnerTexts()).toContainEqual(expect.stringContaining('就条例提一个问题'));
    await stage().shot(client, 'chinese');
    await client.language('English');
  });

  it('opens a related section, and more points', async () => {
    const client = await (await stage().open()).ready();
    const answer = await client.ask('@Tiaoli when did the regulations take effect');
    await answer.getByRole('button', { name: 'See also' }).click();
    const [first = ''] = await client.options.allInnerTexts();
    const related = await client.answerTo(() => client.options.first().click());
    expect(await related.innerText()).toContain(first.split('\n')[0]);
    expect(await related.innerText()).toContain('Only you can see this');
    const full = await client.answerTo(() => client.pick('section', "Shandong's law"));
    const points = await full.getByRole('listitem').allInnerTexts();
    const more = await client.answerTo(() => full.getByRole('button', { name: /^More/ }).click());
    expect(await more.innerText()).toContain('Only you can see this');
    for (const point of await more.getByRole('listitem').allInnerTexts()) expect(points).not.toContain(point);
  });

  it('works in direct messages, threads and forum posts', async () => {
    const client = await (await stage().open()).ready();
    await client.page.getByRole('button', { name: 'Direct messages' }).click();
    const direct = await client.ask('when did they take effect');
    expect(await direct.innerText()).toContain('1 June 2024');
    await client.page.getByRole('button', { name: 'Jiangxi Makers' }).click();
    await client.channel('A thread');
    expect(await (await client.ask('@Tiaoli 条例什么时候施行')).innerText()).toContain('2024年6月1日');
    await client.channel('help-forum');
    await client.page.getByRole('textbox', { name: 'Title' }).fill('A start');
    await client.page.getByRole('textbox', { name: 'Message' }).fill('@Tiaoli when did they take effect?');
    await client.page.getByRole('button', { name: 'Post', exact: true }).click();
    await client.page.getByRole('heading', { level: 1, name: 'A start' }).waitFor();
    await client.answers.first().waitFor();
    expect(await client.answers.first().innerText()).toContain('1 June 2024');
  });

  it('works in a server where only the person has installed the bot', async () => {
    const client = await (await stage().open()).ready();
    await client.page.getByRole('button', { name: 'Elsewhere' }).click();
    await client.page.getByRole('heading', { level: 1, name: 'lobby' }).waitFor();
    const answer = await client.answerTo(() => client.command('ask', 'when did they take effect'));
    expect(await answer.innerText()).toContain('1 June 2024');
  });

  it('replies, edits and deletes own messages, by keyboard too', async () => {
    const client = await (await stage().open()).ready();
    const { page } = client;
    await client.say('hello there');
    const own = client.questions.last();
    await own.getByText('hello there').waitFor();
    await client.composer.press('ArrowUp');
    await page.getByLabel('Edit message').fill('hello again');
    await page.keyboard.press('Enter');
    await own.getByText('hello again').waitFor();
    expect(await own.innerText()).toContain('(edited)');
    await own.hover();
    await own.getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to Ming').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByText('Replying to Ming').count()).toBe(0);
    const count = await client.questions.count();
    await own.hover();
    await own.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => client.questions.count()).toBe(count - 1);
  });

  it('has its picture taken for the README', async () => {
    const client = await (await stage().open({ viewport: { width: 1280, height: 900 } })).ready();
    await client.channel('questions');
    const answer = await client.ask(
      'wen did the regulatoins on advanced manufacturing in Jiangxi take efect?',
    );
    await answer.getByRole('button', { name: 'Thumbs up' }).waitFor();
    await client.inspector.getByRole('heading', { name: 'regulatoins' }).waitFor();
    await stage().shot(client, 'readme');
  });

  it('fits a phone', async () => {
    const client = await (
      await stage().open({ viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'light' })
    ).ready();
    const answer = await client.ask('@Tiaoli 条例什么时候施行');
    expect(await answer.innerText()).toContain('2024年6月1日');
    const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await client.page.evaluate(wider)).toBe(false);
    await stage().shot(client, 'phone-light');
    await client.page.getByRole('button', { name: 'Open inspector and members' }).click();
    await client.inspector.getByRole('heading', { level: 2 }).waitFor();
    await stage().shot(client, 'phone-inspector');
    await client.page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await client.page.getByRole('button', { name: 'Open servers and channels' }).click();
    await client.page.getByRole('button', { name: 'questions' }).click();
    await client.page.getByRole('heading', { level: 1, name: 'questions' }).waitFor();
  });
});
