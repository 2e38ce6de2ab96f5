import { type Bad, button, row, select, text, times, V2, v2 } from './bad.js';

const callback = (kind: string, name: string, body: unknown, rest: Partial<Bad>): Bad => ({
  name: `${kind}: ${name}`,
  method: 'POST',
  path: `/interactions/{${kind}}/callback`,
  body,
  ...rest,
});
const input = (more: object = {}): object => ({
  type: 4,
  custom_id: 'text',
  style: 1,
  label: 'Text',
  ...more,
});
const modal = (more: object): object => ({
  type: 9,
  data: { custom_id: 'form', title: 'Form', components: [row(input())], ...more },
});
const label = (component: object): object => ({ type: 18, label: 'Text', component });

/** First responses that Discord refuses. `{command}` and the like stand for a fresh interaction's id and token. */
export const BAD_RESPONSES: readonly Bad[] = [
  callback('command', 'no type', {}, { at: 'type BASE_TYPE_REQUIRED' }),
  callback('command', 'an update', { type: 7, data: v2(text('x')) }, { at: 'type BASE_TYPE_CHOICES' }),
  callback('command', 'a deferred update', { type: 6 }, { at: 'type BASE_TYPE_CHOICES' }),
  callback(
    'command',
    'autocomplete choices',
    { type: 8, data: { choices: [] } },
    { at: 'type BASE_TYPE_CHOICES' },
  ),
  callback('command', 'nothing in it', { type: 4, data: {} }, { code: 50006 }),
  callback(
    'command',
    'content of 2,001 characters',
    { type: 4, data: { content: 'x'.repeat(2001) } },
    { at: 'data.content BASE_TYPE_MAX_LENGTH' },
  ),
  callback(
    'command',
    'an unknown key',
    { type: 4, data: { content: 'x', ephemeral: true } },
    { at: 'data.ephemeral UNKNOWN_KEY' },
  ),
  callback(
    'command',
    'a custom id twice',
    { type: 4, data: v2(row(button()), row(button())) },
    { at: 'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED' },
  ),
  callback(
    'command',
    'a token that is wrong',
    { type: 4, data: { content: 'x' } },
    { path: '/interactions/{commandId}/nonsense/callback', status: 404, code: 10062 },
  ),
  callback(
    'autocomplete',
    'a message',
    { type: 4, data: { content: 'x' } },
    { at: 'type BASE_TYPE_CHOICES' },
  ),
  callback('autocomplete', 'a deferred message', { type: 5 }, { at: 'type BASE_TYPE_CHOICES' }),
  callback(
    'autocomplete',
    '26 choices',
    { type: 8, data: { choices: times(26, (n) => ({ name: `c${n}`, value: `c${n}` })) } },
    { at: 'data.choices BASE_TYPE_BAD_LENGTH' },
  ),
  callback(
    'autocomplete',
    'a choice name of 101 characters',
    { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } },
    { at: 'data.choices.0.name BASE_TYPE_MAX_LENGTH' },
  ),
  callback(
    'autocomplete',
    'an empty choice name',
    { type: 8, data: { choices: [{ name: '', value: 'x' }] } },
    { at: 'data.choices.0.name BASE_TYPE_REQUIRED' },
  ),
  callback(
    'autocomplete',
    'a choice value of 101 characters',
    { type: 8, data: { choices: [{ name: 'x', value: 'x'.repeat(101) }] } },
    { at: 'data.choices.0.value BASE_TYPE_MAX_LENGTH' },
  ),
  callback(
    'autocomplete',
    'a number for a text option',
    { type: 8, data: { choices: [{ name: 'x', value: 5 }] } },
    { at: 'data.choices.0.value STRING_TYPE_CONVERT' },
  ),
  callback(
    'component',
    'an edit that takes the flag away',
    { type: 7, data: { flags: 0, components: [row(button())] } },
    { at: 'data.flags MESSAGE_COMPONENTS_V2_CANNOT_BE_REMOVED' },
  ),
  callback(
    'component',
    'an edit with content',
    { type: 7, data: { content: 'x' } },
    { at: 'data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
  ),
  callback(
    'component',
    'an edit that leaves nothing',
    { type: 7, data: { components: [] } },
    { code: 50006 },
  ),
  callback(
    'component',
    'an edit that makes it private',
    { type: 7, data: { flags: V2 | 64, components: [text('x')] } },
    { at: 'data.flags MESSAGE_FLAGS_NOT_SETTABLE' },
  ),
  callback(
    'component',
    'a select menu that is required',
    { type: 7, data: { components: [row(select({ required: false }))] } },
    { at: 'data.components.0.components.0.required SELECT_COMPONENT_REQUIRED_IN_MESSAGE' },
  ),
  callback('modal', 'a modal after a modal', modal({}), { at: 'type BASE_TYPE_CHOICES' }),
  callback('command', 'a modal title of 46 characters', modal({ title: 'x'.repeat(46) }), {
    at: 'data.title BASE_TYPE_MAX_LENGTH',
  }),
  callback('command', 'a modal without components', modal({ components: [] }), {
    at: 'data.components BASE_TYPE_BAD_LENGTH',
  }),
  callback(
    'command',
    'a modal with six components',
    modal({ components: times(6, (n) => row(input({ custom_id: `t${n}` }))) }),
    { at: 'data.components BASE_TYPE_BAD_LENGTH' },
  ),
  callback(
    'command',
    'two text inputs in a row',
    modal({ components: [row(input(), input({ custom_id: 'b' }))] }),
    { at: 'data.components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
  ),
  callback(
    'command',
    'a text input without a label',
    modal({ components: [row({ type: 4, custom_id: 'a', style: 1 })] }),
    { at: 'data.components.0.components.0.label BASE_TYPE_REQUIRED' },
  ),
  callback('command', 'a text input with two labels', modal({ components: [label(input())] }), {
    at: 'data.components.0.component.label TEXT_INPUT_LABEL_NOT_ALLOWED',
  }),
  callback(
    'command',
    'a label of 46 characters',
    modal({ components: [row(input({ label: 'x'.repeat(46) }))] }),
    { at: 'data.components.0.components.0.label BASE_TYPE_MAX_LENGTH' },
  ),
  callback('command', 'a field twice', modal({ components: [row(input()), row(input())] }), {
    at: 'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  }),
  callback(
    'command',
    'a value longer than allowed',
    modal({ components: [row(input({ value: 'xx', max_length: 1 }))] }),
    { at: 'data.components.0.components.0.value BASE_TYPE_BAD_LENGTH' },
  ),
  {
    name: 'a follow-up before the first response',
    path: '/webhooks/{application}/{commandToken}',
    body: { content: 'x' },
    status: 404,
    code: 10015,
  },
  {
    name: 'an edit before the first response',
    method: 'PATCH',
    path: '/webhooks/{application}/{commandToken}/messages/@original',
    body: { content: 'x' },
    status: 404,
    code: 10015,
  },
  {
    name: 'a follow-up with a token that is none',
    path: '/webhooks/{application}/nonsense',
    body: { content: 'x' },
    status: 401,
    code: 50027,
  },
];
