import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInBrowser } from './support/chromium.js';
import { useStage } from './support/stage.js';

const stage = useStage();

describeInBrowser('editing the data', () => {
  it('changes the next answer without a restart; broken data is told of and not taken', async () => {
    const client = await (await stage().open()).ready();
    const section = join(stage().data, 'sections', 'effective-date.yaml');
    const good = readFileSync(section, 'utf8');
    const question = '@Tiaoli When did the Regulations take effect?';
    expect(await (await client.ask(question)).innerText()).toContain('took effect on 1 June 2024.');

    const edited = good.replace('The Regulations took effect on 1 June 2024.', 'They began on 1 June 2024.');
    expect(edited).not.toBe(good);
    writeFileSync(section, edited);
    await client.page.getByText('The data has been read anew.').waitFor();
    expect(await (await client.ask(question)).innerText()).toContain('They began on 1 June 2024.');
    await client.inspector.getByText('Edition 2 of the data').waitFor();

    writeFileSync(section, edited.replace('kind: regulation', 'kind: poem'));
    const problems = client.page.locator('[data-problems]');
    await problems.waitFor();
    const told = await problems.innerText();
    expect(told).toContain('jiangxi-advanced-manufacturing/sections/effective-date.yaml:3');
    expect(told).toContain('kind must be one of');
    await stage().shot(client, 'broken-data');
    expect(await (await client.ask(question)).innerText()).toContain('They began on 1 June 2024.');

    writeFileSync(section, good);
    await problems.waitFor({ state: 'detached' });
    expect(await (await client.ask(question)).innerText()).toContain('took effect on 1 June 2024.');
  });
});
