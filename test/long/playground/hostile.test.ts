import { expect, it } from 'vitest';
import { describeInBrowser } from './support/chromium.js';
import { useStage } from './support/stage.js';

const stage = useStage();

/** Each would set `globalThis.pwned`, open a dialog or load something, if any of it were taken for markup. */
const HOSTILE: readonly string[] = [
  '<script>globalThis.pwned = 1</script>',
  '<img src=x onerror="globalThis.pwned = 1">',
  '<svg/onload=alert(1)><iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '[click](javascript:globalThis.pwned=1) [x](data:text/html,<script>pwned=1</script>) <javascript:alert(1)>',
  '![x](https://example.org/x.png) https://example.org/" onmouseover="pwned=1',
  '"><style>@import "https://example.org/x.css"</style><link rel=stylesheet href=//example.org/x.css>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one.
  '{{constructor.constructor("pwned=1")()}} ${pwned=1} `${pwned=1}` __proto__ constructor',
  '**__~~||*`'.repeat(40),
];

/** Text that makes slow expressions slow. In all of it the parser must not stop the page. */
const HUGE: readonly string[] = [
  '> '.repeat(950),
  '*'.repeat(1900),
  '||'.repeat(950),
  '['.repeat(1900),
  '- a\n'.repeat(470),
];

describeInBrowser('hostile input', () => {
  it('does nothing in the composer, which stays usable: ten thousand characters', async () => {
    const client = await (await stage().open()).ready();
    const text = HOSTILE.join('\n').repeat(20).slice(0, 10_000);
    expect(text).toHaveLength(10_000);
    await client.say(text);
    await client.page.getByText('A message takes 2000 characters.').waitFor();
    expect(await client.composer.inputValue()).toBe(text);
    await stage().shot(client, 'hostile-composer');
    const answer = await client.ask('@Tiaoli when did the regulations take effect');
    expect(await answer.innerText()).toContain('1 June 2024');
    expect(await client.page.evaluate('globalThis.pwned')).toBeUndefined();
  });

  it('stays text in messages, in replies and in the inspector', async () => {
    const client = await (await stage().open()).ready();
    for (const text of HOSTILE) {
      await client.ask(`@Tiaoli ${text}`);
      expect(await client.questions.last().locator('script, img, iframe, style, link').count()).toBe(0);
    }
    await client.page.getByText('onerror="globalThis').first().waitFor();
    const links = "[...document.querySelectorAll('article a')].map((a) => a.protocol)";
    const protocols = (await client.page.evaluate(links)) as string[];
    expect(protocols.length).toBeGreaterThan(0);
    expect(protocols.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    await stage().shot(client, 'hostile-messages');
    expect(await client.page.evaluate('globalThis.pwned')).toBeUndefined();
  });

  it('is drawn, and the page goes on, however the marks are piled up', async () => {
    const client = await (await stage().open()).ready();
    for (const text of HUGE) await client.ask(`@Tiaoli ${text}`);
    const answer = await client.ask('@Tiaoli when did the regulations take effect');
    expect(await answer.innerText()).toContain('1 June 2024');
  });
});
