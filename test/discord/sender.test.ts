import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createSender } from '../../src/discord/sender.js';
import { textDisplay } from '../../src/discord/views/parts.js';
import { messageBody } from '../../src/discord/views/view.js';

const handle = { id: '7', token: 'tok', applicationId: '1' };
const view = { components: [textDisplay(['hello'])] };
const V2 = MessageFlags.IsComponentsV2;

function record() {
  const calls: unknown[] = [];
  const call = (method: string) => async (route: string, options: unknown) =>
    void calls.push([method, route, options]);
  return { calls, sender: createSender({ post: call('POST'), patch: call('PATCH') }) };
}

describe('what is sent', () => {
  const body = messageBody(view);
  const hidden = messageBody(view, { ephemeral: true });
  const callback = '/interactions/7/tok/callback';

  it('is exactly what Discord expects', async () => {
    const { calls, sender } = record();
    await sender.respond(handle, hidden);
    await sender.update(handle, body);
    await sender.defer(handle, 'message');
    await sender.defer(handle, 'private-message');
    await sender.defer(handle, 'update');
    await sender.complete(handle, hidden);
    await sender.followUp(handle, hidden);
    await sender.choices(handle, [{ name: 'a', value: 'b' }]);
    await sender.reply('5', '100', body);
    expect(calls).toEqual([
      ['POST', callback, { body: { type: 4, data: hidden }, auth: false }],
      ['POST', callback, { body: { type: 7, data: body }, auth: false }],
      ['POST', callback, { body: { type: 5 }, auth: false }],
      ['POST', callback, { body: { type: 5, data: { flags: MessageFlags.Ephemeral } }, auth: false }],
      ['POST', callback, { body: { type: 6 }, auth: false }],
      ['PATCH', '/webhooks/1/tok/messages/@original', { body: { ...hidden, flags: V2 }, auth: false }],
      ['POST', '/webhooks/1/tok', { body: hidden, auth: false }],
      ['POST', callback, { body: { type: 8, data: { choices: [{ name: 'a', value: 'b' }] } }, auth: false }],
      [
        'POST',
        '/channels/5/messages',
        { body: { ...body, message_reference: { message_id: '100', fail_if_not_exists: false } } },
      ],
    ]);
  });
});
