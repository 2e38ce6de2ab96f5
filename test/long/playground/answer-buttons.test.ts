import { expect, it } from 'vitest';
import { seriousViolations } from './support/axe.js';
import { describeInBrowser } from './support/chromium.js';
import type { Client } from './support/client.js';
import { PHONE, useStage } from './support/stage.js';

const stage = useStage();
const PRIVATE = 'Only you can see this';

/** Asks by a private /ask and waits for the answer. */
async function askPrivately(client: Client, question: string) {
  await client.composer.fill('');
  await client.composer.pressSequentially(`/ask ${question}`);
  await client.page.getByRole('button', { name: '+ private' }).click();
  await client.options.filter({ hasText: 'True' }).waitFor();
  await client.page.keyboard.press('Enter');
  return client.answerTo(() => client.page.keyboard.press('Enter'));
}

describeInBrowser('the buttons below an answer', () => {
  it('show it privately in the other language, and back again in place', async () => {
    const client = await (await stage().open()).ready();
    const answer = await client.ask('@Tiaoli when did the regulations take effect');
    const chinese = await client.answerTo(() => answer.getByRole('button', { name: '中文' }).click());
    expect(await chinese.innerText()).toContain('2024年6月1日');
    expect(await chinese.innerText()).toContain(PRIVATE);
    await chinese.getByRole('button', { name: 'English' }).click();
    await chinese.getByText('1 June 2024').first().waitFor();
    expect(await answer.innerText()).toContain('took effect on 1 June 2024');
  });

  it('take a vote, and ask what was looked for after a vote against', async () => {
    const client = await (await stage().open()).ready();
    const answer = await client.ask('@Tiaoli how many articles are there');
    const thanks = await client.answerTo(() => answer.getByRole('button', { name: 'Thumbs up' }).click());
    expect(await thanks.innerText()).toContain('Thanks, noted.');
    await stage().shot(client, 'answer-buttons');
    await answer.getByRole('button', { name: 'Thumbs down' }).click();
    const form = client.page.getByRole('dialog', { name: 'Your vote is noted' });
    const field = form.getByLabel('What were you looking for?');
    await field.fill('the number of chapters');
    expect(await seriousViolations(client.page)).toEqual([]);
    await stage().shot(client, 'vote-form');
    const noted = await client.answerTo(() => form.getByRole('button', { name: 'Submit' }).click());
    expect(await noted.innerText()).toContain('Thanks, noted.');
    expect(await noted.innerText()).toContain(PRIVATE);
    await form.waitFor({ state: 'hidden' });
  });

  it('share a private answer with everybody', async () => {
    const client = await (await stage().open()).ready();
    const hidden = await askPrivately(client, 'who adopted the Regulations');
    expect(await hidden.innerText()).toContain(PRIVATE);
    const shared = await client.answerTo(() => hidden.getByRole('button', { name: 'Share' }).click());
    expect(await shared.innerText()).toContain('Shared by @Ming');
    expect(await shared.innerText()).not.toContain(PRIVATE);
    await expect.poll(() => hidden.getByRole('button', { name: 'Share' }).count()).toBe(0);
    const said = await shared.locator('.heading').first().innerText();
    await client.become('Ada');
    const seen = client.answers.last();
    await seen.getByText('Shared by').waitFor();
    expect(await seen.innerText()).toContain(said);
    expect(await client.page.getByText(PRIVATE).count()).toBe(0);
  });

  it('are there for a message that somebody else wrote, by its menu', async () => {
    const client = await (await stage().open()).ready();
    await client.become('Ada');
    await client.say('does anybody know when the Regulations took effect?');
    await client.questions.last().getByText('does anybody know').waitFor();
    await client.become('Ming');
    const question = client.questions.last();
    await question.hover();
    await question.getByRole('button', { name: 'Apps' }).click();
    const item = client.page.getByRole('menuitem', { name: 'Ask the Regulations' });
    const answer = await client.answerTo(() => item.click());
    expect(await answer.innerText()).toContain('1 June 2024');
    expect(await answer.innerText()).toContain(PRIVATE);
  });

  it('fit a phone, with the form', async () => {
    const touch = { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'light' } as const;
    const client = await (await stage().open(touch)).ready();
    const answer = await client.ask('@Tiaoli when did the regulations take effect');
    await stage().shot(client, 'answer-buttons-phone');
    await answer.getByRole('button', { name: 'Thumbs down' }).click();
    await client.page.getByRole('dialog', { name: 'Your vote is noted' }).waitFor();
    await stage().shot(client, 'vote-form-phone');
    expect(await seriousViolations(client.page)).toEqual([]);
  });
});
