import type { Locator, Page } from 'playwright-core';

/** Milliseconds for the bot's answer to be on the page. */
const ANSWER_MS = 20_000;

/** The page, as a person uses it. */
export class Client {
  constructor(readonly page: Page) {}

  get composer(): Locator {
    return this.page.locator('#composer');
  }

  /** All messages of the bot in the open channel, oldest first. */
  get answers(): Locator {
    return this.page.locator('article[data-author="bot"]');
  }

  /** All messages of people in the open channel, oldest first. */
  get questions(): Locator {
    return this.page.locator('article[data-author="person"]');
  }

  get inspector(): Locator {
    return this.page.locator('.inspector');
  }

  /** Entries of the list that is open. */
  get options(): Locator {
    return this.page.locator('[role="option"]');
  }

  async ready(): Promise<this> {
    await this.page.locator('.page[data-ready="true"]').waitFor();
    return this;
  }

  async become(name: 'Ada' | 'Ming'): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${name}`) }).click({ force: true });
    // Everything is shown as that person sees it, the radio too, once the server has told.
    const current = this.page.locator('.person[data-current="true"]').filter({ hasText: name });
    await current.waitFor({ state: 'attached' });
  }

  async language(label: string): Promise<void> {
    await this.page.getByLabel('Language of your Discord').selectOption({ label });
  }

  async channel(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Writes a message and sends it. */
  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Escape');
    await this.composer.press('Enter');
  }

  /** Does something and waits for the bot's next message in the open channel. */
  async answerTo(act: () => Promise<void>): Promise<Locator> {
    const before = await this.answers.count();
    await act();
    const answer = this.answers.nth(before);
    await answer.waitFor({ timeout: ANSWER_MS });
    return answer;
  }

  /** Writes a message and waits for the answer. */
  ask(text: string): Promise<Locator> {
    return this.answerTo(() => this.say(text));
  }

  /** Types into a command's first option, takes the entry of that name from the list that opens, and sends it. */
  async pick(command: string, text: string): Promise<void> {
    await this.composer.fill('');
    await this.composer.pressSequentially(`/${command} ${text}`);
    await this.options.filter({ hasText: text }).first().click();
    await this.page.keyboard.press('Enter');
  }

  /** Types a command as a person does, with Enter at the end. Lists that open are closed first. */
  async command(name: string, ...options: readonly string[]): Promise<void> {
    await this.composer.fill('');
    await this.composer.pressSequentially(`/${name} `);
    const form = this.page.locator('.command-form');
    await form.waitFor();
    for (const [index, text] of options.entries()) {
      const input = form.locator('input').nth(index);
      await input.fill(text);
    }
    await this.page.keyboard.press('Enter');
  }
}
