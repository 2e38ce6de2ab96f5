import { ComponentType, DiscordAPIError, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createInteractionHandler } from '../../../src/discord/interactions.js';
import { OPEN_GUARD } from '../../../src/discord/manners/spam-guard.js';
import { createReporter } from '../../../src/discord/reporter.js';
import type { Claim, Store } from '../../../src/store/store.js';
import { createApp } from '../support/app.js';
import { component, slash } from '../support/interactions.js';
import { allComponents, broken, labelsOf, textOf } from '../support/payload.js';
import { run } from '../support/run.js';
import { bodyOf, createFakeSender, type Sent } from '../support/sender.js';

/** A private answer, as Discord gives it back. */
async function privateAnswer(question: string, locale = 'en-US') {
  const { sent } = await run(slash('ask', { question, private: true }, { locale }));
  return bodyOf(sent, 'respond').components;
}

const ephemeral = { flags: MessageFlags.Ephemeral };
const claiming = (claim: Claim): Pick<Store, 'claim'> => ({ claim: async () => claim });

/** Clicks twice at once; what was sent. */
async function clickTwice(
  message: readonly object[],
  claims: Pick<Store, 'claim'>,
): Promise<readonly Sent[]> {
  const app = createApp();
  const sender = createFakeSender();
  const handler = createInteractionHandler(
    { ...app, store: { ...app.store, ...claims } },
    sender,
    createReporter(app.log),
    OPEN_GUARD,
  );
  const click = () => handler(component('t1:share:en', { ...ephemeral, message }));
  await Promise.all([click(), click()]);
  return sender.sent;
}

describe('the button Share', () => {
  it('posts the answer for all, in its language, and takes itself away', async () => {
    const message = await privateAnswer('When did they take effect?', 'zh-CN');
    const { sent } = await run(component('t1:share:en', { ...ephemeral, message, locale: 'zh-CN' }));
    expect(sent.map(({ kind }) => kind)).toEqual(['update', 'followUp']);
    const mine = bodyOf(sent, 'update');
    expect(labelsOf({ components: [...message] })).toEqual(['中文', '分享']);
    expect(labelsOf(mine)).toEqual(['中文']);
    expect(textOf(mine)).toContain('-# 问题：“When did they take effect?”');
    const theirs = bodyOf(sent, 'followUp');
    expect(theirs.flags).toBe(MessageFlags.IsComponentsV2);
    expect(theirs.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textOf(theirs)).toMatch(
      /^-# Shared by <@42>\n-# Question: “When did they take effect\?”\n-# When the Regulations apply/,
    );
    expect(labelsOf(theirs)).toEqual(['中文', 'Delete']);
    expect(broken(theirs)).toEqual([]);
  });

  it.each<[string, Pick<Store, 'claim'>]>([
    ['with a store', {} as Pick<Store, 'claim'>],
    ['while the store is away', claiming('unknown')],
  ])('posts once for a double click, %s', async (_, claims) => {
    const sent = await clickTwice(await privateAnswer('effect'), claims);
    expect(sent.filter(({ kind }) => kind === 'followUp')).toHaveLength(1);
    expect(sent.filter(({ kind }) => kind === 'update')).toHaveLength(2);
  });

  it('posts nothing where another process has done it', async () => {
    const sent = await clickTwice(await privateAnswer('effect'), claiming('taken'));
    expect(sent.map(({ kind }) => kind)).toEqual(['update', 'update']);
  });

  it('posts also where another process was quicker to answer the click', async () => {
    const taken = { code: 40060, message: 'Interaction has already been acknowledged.' };
    const request = { body: undefined, files: undefined };
    const sender = createFakeSender((kind) => {
      if (kind === 'update') throw new DiscordAPIError(taken, 40060, 400, 'POST', '/callback', request);
    });
    const message = await privateAnswer('effect');
    const { sent, app } = await run(component('t1:share:en', { ...ephemeral, message }), sender);
    expect(sent.map(({ kind }) => kind)).toEqual(['followUp']);
    expect(app.lines).toEqual([]);
  });

  it('does not come back with the other language, but does with another section', async () => {
    const message = await privateAnswer('effect');
    const shared = bodyOf(
      (await run(component('t1:share:en', { ...ephemeral, message }))).sent,
      'update',
    ).components;
    const before = await run(component('t1:switch:en:in-force.01:0', { ...ephemeral, message }));
    expect(labelsOf(bodyOf(before.sent, 'update'))).toEqual(['English', 'Share']);
    const after = await run(component('t1:switch:en:in-force.01:0', { ...ephemeral, message: shared }));
    expect(labelsOf(bodyOf(after.sent, 'update'))).toEqual(['English']);
    const other = await run(
      component('t1:section:en:0', { ...ephemeral, message: shared, values: ['adoption'] }),
    );
    expect(labelsOf(bodyOf(other.sent, 'update'))).toContain('Share');
  });

  it('is not there where nothing was found, nor where nobody else would see it', async () => {
    const unknown = await privateAnswer('xyz');
    expect(labelsOf({ components: [...unknown] })).toEqual(['中文']);
    const alone = await run(slash('ask', { question: 'effect' }, { installed: false }));
    expect(bodyOf(alone.sent, 'respond').flags & MessageFlags.Ephemeral).not.toBe(0);
    expect(labelsOf(bodyOf(alone.sent, 'respond'))).toEqual(['中文']);
    const allowed = { installed: false, permissions: ['UseExternalApps'] };
    const seen = await run(slash('ask', { question: 'effect' }, allowed));
    expect(labelsOf(bodyOf(seen.sent, 'respond'))).toEqual(['中文', 'Delete']);
  });

  it('refuses once external apps may not be used any more', async () => {
    const message = await privateAnswer('effect');
    const { sent } = await run(component('t1:share:en', { ...ephemeral, message, installed: false }));
    expect(textOf(bodyOf(sent, 'respond'))).toContain('nobody to share it with');
  });

  it.each([
    ['on a public answer', {}, undefined],
    ['on a message without an answer', ephemeral, [{ type: ComponentType.TextDisplay, content: 'x' }]],
  ])('forged %s is answered with a hint', async (_, where, message) => {
    const { sent } = await run(
      component('t1:share:en', { ...where, message: message ?? (await privateAnswer('effect')) }),
    );
    expect(sent.map(({ kind }) => kind)).toEqual(['respond']);
    expect(textOf(bodyOf(sent, 'respond'))).toContain('no longer works');
  });

  it('leaves the rest of the private message as it is', async () => {
    const message = await privateAnswer('effect');
    const { sent } = await run(component('t1:share:en', { ...ephemeral, message }));
    const kinds = (components: readonly unknown[]) => allComponents(components).map(({ type }) => type);
    const [before, after] = [kinds(message), kinds(bodyOf(sent, 'update').components)];
    expect(after).toHaveLength(before.length - 1);
  });
});
