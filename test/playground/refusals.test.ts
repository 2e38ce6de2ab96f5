import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actAs } from '../../src/playground/people.js';
import { openInteraction } from '../../src/playground/server/interactions/open.js';
import type { Interaction } from '../../src/playground/server/interactions/store.js';
import { startStandIn } from '../../src/playground/server/start.js';
import type { StandIn } from '../../src/playground/server/types.js';
import { request } from './bot.js';
import { type Bad, button, mistakeAt, row, text, v2 } from './refusals/bad.js';
import { BAD_COMMANDS } from './refusals/commands.js';
import { BAD_MESSAGES } from './refusals/messages.js';
import { BAD_OTHERS } from './refusals/others.js';
import { BAD_RESPONSES } from './refusals/responses.js';

let standIn: StandIn;
let names: Record<string, string>;

/** A fresh interaction of each kind, as nobody has answered it yet. */
function interactions(component: string): Record<string, Interaction> {
  const { core, places, people } = standIn;
  const stored = standIn.world.messages.get(places.general.id, component);
  if (stored === undefined) throw new Error('There is no message with a component.');
  const base = { user: people.member, channel: places.general, locale: 'en-US', data: {} };
  return {
    command: openInteraction(core, { ...base, kind: 'command' }),
    autocomplete: openInteraction(core, { ...base, kind: 'autocomplete', optionType: 3 }),
    component: openInteraction(core, { ...base, kind: 'component', message: stored }),
    modal: openInteraction(core, { ...base, kind: 'modal', message: stored }),
  };
}

beforeAll(async () => {
  standIn = await startStandIn({ messageBucket: { limit: 10_000, windowMs: 1000 } });
  const { general, questions, forum, thread, lobby, elsewhere, guild } = standIn.places;
  const ada = actAs(standIn, standIn.people.admin);
  const message = ada.type(general, 'hello');
  const threaded = ada.type(general, 'with a thread');
  ada.openThread(threaded, 'thread');
  const own = await request(standIn, 'POST', `/channels/${general.id}/messages`, { content: 'mine' });
  const component = await request(
    standIn,
    'POST',
    `/channels/${general.id}/messages`,
    v2(text('x'), row(button())),
  );
  names = {
    application: standIn.applicationId,
    general: general.id,
    questions: questions.id,
    forum: forum.id,
    thread: thread.id,
    lobby: lobby.id,
    elsewhere: elsewhere.id,
    guild: guild.id,
    member: standIn.people.member.id,
    message: message.id,
    threaded: threaded.id,
    own: String(own.body.id),
  };
  for (const [kind, one] of Object.entries(interactions(String(component.body.id)))) {
    names[kind] = `${one.id}/${one.token}`;
    names[`${kind}Id`] = one.id;
    names[`${kind}Token`] = one.token;
  }
});

afterAll(() => standIn.close());

const fill = (template: string): string =>
  template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => names[name] ?? whole);

const CASES: readonly Bad[] = [...BAD_MESSAGES, ...BAD_COMMANDS, ...BAD_RESPONSES, ...BAD_OTHERS];

describe('refused as Discord refuses it', () => {
  it('is a table of at least 60, each with its own name', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(
      new Set(
        [BAD_MESSAGES, BAD_COMMANDS, BAD_RESPONSES, BAD_OTHERS].flatMap((list, n) =>
          list.map((one) => `${n} ${one.name}`),
        ),
      ).size,
    ).toBe(CASES.length);
  });

  it.each(CASES)(
    '$name',
    async ({
      method = 'POST',
      path = '/channels/{general}/messages',
      body,
      status = 400,
      code = 50035,
      at,
    }) => {
      const raw =
        typeof body === 'string' ? body : body === undefined ? undefined : fill(JSON.stringify(body));
      const answer = await request(standIn, method, fill(path), raw);
      expect(answer.body).toMatchObject({ code, message: expect.any(String) });
      expect(answer.status).toBe(status);
      if (at === undefined) return;
      const [where = '', mistake] = at.split(' ');
      expect({
        at: where,
        mistake: mistakeAt(answer.body, where.replace(/\.?_errors$/u, '')),
        errors: answer.body.errors,
      }).toMatchObject({ mistake });
    },
  );
});
