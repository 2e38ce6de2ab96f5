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
  const call = (method: string) => async (route: string, options: unknown) => {
    calls.push([method, route, options]);
    return { id: '900' };
  };
  return {
    calls,
    sender: createSender({ post: call('POST'), patch: call('PATCH'), delete: call('DELETE') }),
  };
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
    await sender.openForm(handle, { title: 'T', custom_id: 'f', components: [] });
    await sender.deleteAnswer(handle);
    expect(await sender.reply('5', '100', body)).toBe('900');
    expect(await sender.post('6', '100', body)).toBe('900');
    await sender.edit('5', '101', body);
    await sender.remove('5', '101');
    expect(await sender.openThread('5', '100', 'When?')).toBe('900');
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
        callback,
        { body: { type: 9, data: { title: 'T', custom_id: 'f', components: [] } }, auth: false },
      ],
      ['DELETE', '/webhooks/1/tok/messages/@original', { auth: false }],
      [
        'POST',
        '/channels/5/messages',
        { body: { ...body, message_reference: { message_id: '100' }, nonce: '100', enforce_nonce: true } },
      ],
      ['POST', '/channels/6/messages', { body: { ...body, nonce: '100', enforce_nonce: true } }],
      ['PATCH', '/channels/5/messages/101', { body }],
      ['DELETE', '/channels/5/messages/101', undefined],
      ['POST', '/channels/5/messages/100/threads', { body: { name: 'When?' } }],
    ]);
  });
});
