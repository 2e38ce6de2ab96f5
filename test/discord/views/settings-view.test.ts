import { describe, expect, it } from 'vitest';
import { checkChannels } from '../../../src/discord/check-channels.js';
import { confirmView } from '../../../src/discord/views/confirm-view.js';
import { doctorView } from '../../../src/discord/views/doctor-view.js';
import { settingsView } from '../../../src/discord/views/settings-view.js';
import { stageFor } from '../../../src/discord/views/stage.js';
import { LANGUAGES } from '../../../src/regulation/language.js';
import { DEFAULT_SETTINGS } from '../../../src/store/store.js';
import { createApp } from '../support/app.js';
import { allComponents, broken } from '../support/payload.js';
import { regulation } from '../support/regulation.js';
import { place, servers } from '../support/servers.js';

const id = (i: number) => `999999999999999999${10 + i}`;
const KNOWN = Array.from({ length: 25 }, (_, i) => id(i));
const GONE = Array.from({ length: 25 }, (_, i) => id(i + 25));
const LACKS = place(['SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory', 'CreatePublicThreads']);

/** Everything that can be missing is missing everywhere. */
const findings = (() => {
  const server = servers({
    ...Object.fromEntries(KNOWN.map((one) => [one, LACKS])),
    hidden: place(['ViewChannel']),
  }).find('6');
  if (server === undefined) throw new Error('no server');
  return checkChannels(
    server,
    [...KNOWN, 'hidden', ...GONE].map((one) => ({ id: one, opensThreads: true })),
  );
})();

describe.each(LANGUAGES)('with more than can be, in %s', (language) => {
  const long = { en: '*'.repeat(160), 'zh-Hans': '*'.repeat(160) };
  const of = regulation();
  const stage = stageFor(createApp({}, { ...of, identity: { ...of.identity, title: long } }), language);
  const settings = { ...DEFAULT_SETTINGS, answerChannels: [...KNOWN, ...GONE], language };

  it('the settings panel keeps to Discord’s limits', () => {
    const panel = {
      settings,
      answerChannels: true,
      knownChannels: [...KNOWN, ...GONE],
      findings,
      logged: 123_456,
    };
    const { deleted } = stage.words.settings.questionLog;
    const view = settingsView(panel, deleted(123_456), stage);
    expect(broken(view)).toEqual([]);
    const menu = allComponents(view.components).find(({ default_values: values }) => values !== undefined);
    expect(menu?.default_values).toHaveLength(25);
  });

  it('the questions before something is lost keep to them', () => {
    const { questionLog, reset } = stage.words.settings;
    const text = questionLog.confirm(123_456);
    expect(broken(confirmView({ text, yes: questionLog.confirmed, step: 'delete' }, stage))).toEqual([]);
    expect(broken(confirmView({ text: reset.confirm, yes: reset.confirmed, step: 'reset' }, stage))).toEqual(
      [],
    );
  });

  it('what the doctor says keeps to them', () => {
    const view = doctorView(
      {
        settings,
        checked: KNOWN,
        findings,
        timedOut: true,
        readsMessages: false,
        logged: undefined,
        votesOn: false,
        latencyMs: 99_999,
        version: '999.999.999-beta.999',
      },
      stage,
    );
    expect(broken(view)).toEqual([]);
  });
});
