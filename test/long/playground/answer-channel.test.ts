import { expect, it } from 'vitest';
import { describeInBrowser } from './support/chromium.js';
import type { Client } from './support/client.js';
import { useStage } from './support/stage.js';

const stage = useStage();
const ENGLISH = 'When do the Jiangxi advanced manufacturing Regulations come into force?';

/** The answer channel, as the ordinary member sees it. */
async function inChannel(): Promise<Client> {
  const client = await (await stage().open()).ready();
  await client.channel('questions');
  return client;
}

describeInBrowser('the answer channel', () => {
  it('says what it is, answers a question without a mention, and not what is chatted', async () => {
    const client = await inChannel();
    expect(await client.page.locator('.channel-header').innerText()).toContain('no mention needed');
    const before = await client.answers.count();
    await client.say('good morning all, who is in for lunch at noon?');
    await client.questions.last().getByText('good morning all').waitFor();
    // Answers come in the order of the questions: one to the chat would be there before this one.
    const answer = await client.ask(ENGLISH);
    expect(await answer.innerText()).toContain('1 June 2024');
    expect(await client.answers.count()).toBe(before + 1);
    await client.inspector.getByRole('heading', { name: 'come into force' }).waitFor();
    await stage().shot(client, 'answer-channel');
  });

  it('answers Traditional Chinese in Traditional Chinese, the buttons too', async () => {
    const client = await inChannel();
    await client.language('繁體中文');
    const answer = await client.ask('《江西省先進製造業促進條例》什麼時候開始施行？');
    expect(await answer.innerText()).toMatch(/條例[\s\S]*開始施行/);
    await answer.getByRole('button', { name: '刪除' }).waitFor();
    const english = await client.answerTo(() => answer.getByRole('button', { name: 'English' }).click());
    expect(await english.innerText()).toContain('1 June 2024');
    expect(await english.innerText()).toContain('來源');
    const chinese = english.getByRole('button', { name: '中文' });
    await chinese.click();
    await english.getByText('《條例》').first().waitFor();
    await stage().shot(client, 'traditional');
    await client.language('English');
  });

  it('changes the answer with the question, and takes it back with it', async () => {
    const client = await inChannel();
    const { page } = client;
    const answer = await client.ask(ENGLISH);
    await client.composer.press('ArrowUp');
    await page.getByLabel('Edit message').fill('How many articles do the Jiangxi Regulations have?');
    await page.keyboard.press('Enter');
    await answer.getByText('26 articles').first().waitFor();
    expect(await answer.innerText()).not.toContain('took effect on');
    const count = await client.answers.count();
    const question = client.questions.last();
    await question.hover();
    await question.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => client.answers.count()).toBe(count - 1);
  });

  it('lets whoever asked delete the answer, and tells others that they may not', async () => {
    const client = await inChannel();
    const answer = await client.ask(ENGLISH);
    const count = await client.answers.count();
    await answer.locator('.body').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => client.answers.count()).toBe(count - 1);
    // Ada owns the server; Ming is no moderator.
    await client.become('Ada');
    await client.ask('How many articles do the Jiangxi Regulations have?');
    await client.become('Ming');
    const last = client.answers.last();
    const refusal = await client.answerTo(() =>
      last.locator('.body').getByRole('button', { name: 'Delete' }).click(),
    );
    expect(await refusal.innerText()).toContain('Only whoever asked');
  });
});
