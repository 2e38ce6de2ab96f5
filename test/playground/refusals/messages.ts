import { type Bad, button, option, row, select, text, times, V2, v2 } from './bad.js';

const embed = (more: object): object => ({ embeds: [more] });

/** Messages that Discord refuses, sent to a channel. */
export const BAD_MESSAGES: readonly Bad[] = [
  { name: 'nothing in it', body: {}, code: 50006 },
  { name: 'only white space', body: { content: ' \n ' }, code: 50006 },
  { name: 'Components V2 without components', body: { flags: V2, components: [] }, code: 50006 },
  {
    name: 'content of 2,001 characters',
    body: { content: 'x'.repeat(2001) },
    at: 'content BASE_TYPE_MAX_LENGTH',
  },
  { name: 'content that is a number', body: { content: 5 }, at: 'content STRING_TYPE_CONVERT' },
  { name: 'an unknown key', body: { content: 'x', ephemeral: true }, at: 'ephemeral UNKNOWN_KEY' },
  {
    name: 'an unknown key deep inside',
    body: v2({ type: 17, components: [text('x')], colour: 1 }),
    at: 'components.0.colour UNKNOWN_KEY',
  },
  {
    name: 'an unknown key in a button of a section',
    body: v2({ type: 9, components: [text('x')], accessory: button({ customId: 'x' }) }),
    at: 'components.0.accessory.customId UNKNOWN_KEY',
  },
  { name: 'a body that is a list', body: [], at: '_errors MODEL_TYPE_CONVERT' },
  { name: 'broken JSON', body: '{"content":', code: 50109 },
  {
    name: 'components that are an object',
    body: { content: 'x', components: {} },
    at: 'components LIST_TYPE_CONVERT',
  },
  {
    name: 'a container without the flag',
    body: { components: [{ type: 17, components: [text('x')] }] },
    at: 'components.0 UNION_TYPE_CHOICES',
  },
  {
    name: 'a button outside a row',
    body: { content: 'x', components: [button()] },
    at: 'components.0 UNION_TYPE_CHOICES',
  },
  { name: 'an unknown component type', body: v2({ type: 99 }), at: 'components.0 UNION_TYPE_CHOICES' },
  {
    name: 'six rows without the flag',
    body: { content: 'x', components: times(6, (n) => row(button({ custom_id: `b${n}` }))) },
    at: 'components BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'content beside Components V2',
    body: { ...v2(text('x')), content: 'y' },
    at: 'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  },
  {
    name: 'embeds beside Components V2',
    body: { ...v2(text('x')), ...embed({ title: 'y' }) },
    at: 'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  },
  {
    name: '41 components, nested ones counted',
    body: v2({ type: 17, components: times(40, () => text('x')) }),
    at: 'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  },
  {
    name: '4,001 characters in two text displays',
    body: v2(text('x'.repeat(2000)), { type: 17, components: [text('x'.repeat(2001))] }),
    at: 'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  },
  { name: 'an empty text display', body: v2(text('')), at: 'components.0.content BASE_TYPE_REQUIRED' },
  {
    name: 'an empty container',
    body: v2({ type: 17, components: [] }),
    at: 'components.0.components BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'a container in a container',
    body: v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
    at: 'components.0.components.0 UNION_TYPE_CHOICES',
  },
  {
    name: 'a section with four texts',
    body: v2({ type: 9, components: times(4, () => text('x')), accessory: button() }),
    at: 'components.0.components BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'a section without an accessory',
    body: v2({ type: 9, components: [text('x')] }),
    at: 'components.0.accessory BASE_TYPE_REQUIRED',
  },
  {
    name: 'an accent colour out of range',
    body: v2({ type: 17, accent_color: 0x1000000, components: [text('x')] }),
    at: 'components.0.accent_color NUMBER_TYPE_MAX',
  },
  { name: 'an empty row', body: v2(row()), at: 'components.0.components BASE_TYPE_BAD_LENGTH' },
  {
    name: 'six buttons in a row',
    body: v2(row(...times(6, (n) => button({ custom_id: `b${n}` })))),
    at: 'components.0.components BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'a select menu beside a button',
    body: v2(row(select(), button())),
    at: 'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  },
  {
    name: 'a custom id twice',
    body: v2(row(button()), row(button())),
    at: 'components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  },
  {
    name: 'a component id twice',
    body: v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }),
    at: 'components.1.id COMPONENT_ID_DUPLICATED',
  },
  {
    name: 'a custom id of 101 characters',
    body: v2(row(button({ custom_id: 'x'.repeat(101) }))),
    at: 'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'an empty custom id',
    body: v2(row(button({ custom_id: '' }))),
    at: 'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
  },
  {
    name: 'a button without a custom id',
    body: v2(row({ type: 2, style: 1, label: 'x' })),
    at: 'components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  },
  {
    name: 'a button without label or emoji',
    body: v2(row({ type: 2, style: 1, custom_id: 'x' })),
    at: 'components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI',
  },
  {
    name: 'a button label of 81 characters',
    body: v2(row(button({ label: 'x'.repeat(81) }))),
    at: 'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'a button of an unknown style',
    body: v2(row(button({ style: 9 }))),
    at: 'components.0.components.0.style BASE_TYPE_CHOICES',
  },
  {
    name: 'a link button with a custom id',
    body: v2(row(button({ style: 5, url: 'https://example.com' }))),
    at: 'components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED',
  },
  {
    name: 'a link button without a link',
    body: v2(row({ type: 2, style: 5, label: 'x' })),
    at: 'components.0.components.0.url BUTTON_COMPONENT_URL_REQUIRED',
  },
  {
    name: 'a link to a file on disk',
    body: v2(row({ type: 2, style: 5, label: 'x', url: 'file:///etc/passwd' })),
    at: 'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
  },
  {
    name: 'a link that is none',
    body: v2(row({ type: 2, style: 5, label: 'x', url: 'nowhere' })),
    at: 'components.0.components.0.url URL_TYPE_INVALID_URL',
  },
  {
    name: '26 options',
    body: v2(row(select({ options: times(26, (n) => option(`o${n}`)) }))),
    at: 'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'no options',
    body: v2(row(select({ options: [] }))),
    at: 'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'an option value twice',
    body: v2(row(select({ options: [option('a'), option('a', { label: 'b' })] }))),
    at: 'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  },
  {
    name: 'an option label of 101 characters',
    body: v2(row(select({ options: [{ label: 'x'.repeat(101), value: 'x' }] }))),
    at: 'components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'an option description of 101 characters',
    body: v2(row(select({ options: [option('a', { description: 'x'.repeat(101) })] }))),
    at: 'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'a placeholder of 151 characters',
    body: v2(row(select({ placeholder: 'x'.repeat(151) }))),
    at: 'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'more values than options',
    body: v2(row(select({ max_values: 2 }))),
    at: 'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'a minimum above the maximum',
    body: v2(row(select({ min_values: 2, max_values: 1, options: [option('a'), option('b')] }))),
    at: 'components.0.components.0.min_values SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
  },
  {
    name: 'two defaults where one can be chosen',
    body: v2(row(select({ options: [option('a', { default: true }), option('b', { default: true })] }))),
    at: 'components.0.components.0.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  },
  {
    name: 'a picture that was not sent along',
    body: v2({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
    at: 'components.0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  },
  {
    name: '11 embeds',
    body: { embeds: times(11, () => ({ title: 'x' })) },
    at: 'embeds BASE_TYPE_BAD_LENGTH',
  },
  {
    name: 'an embed title of 257 characters',
    body: embed({ title: 'x'.repeat(257) }),
    at: 'embeds.0.title BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'an embed field of 1,025 characters',
    body: embed({ fields: [{ name: 'x', value: 'x'.repeat(1025) }] }),
    at: 'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'embeds of 6,001 characters together',
    body: { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    at: 'embeds MAX_EMBED_SIZE_EXCEEDED',
  },
  {
    name: 'allowed mentions that contradict each other',
    body: { content: 'x', allowed_mentions: { parse: ['users'], users: ['{member}'] } },
    at: 'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  },
  {
    name: 'an unknown kind of mention',
    body: { content: 'x', allowed_mentions: { parse: ['here'] } },
    at: 'allowed_mentions.parse.0 BASE_TYPE_CHOICES',
  },
  {
    name: 'allowed mentions in the spelling of discord.js',
    body: { content: 'x', allowed_mentions: { parse: [], repliedUser: false } },
    at: 'allowed_mentions.repliedUser UNKNOWN_KEY',
  },
  {
    name: 'a nonce of 26 characters',
    body: { content: 'x', nonce: 'x'.repeat(26) },
    at: 'nonce BASE_TYPE_MAX_LENGTH',
  },
  {
    name: 'a private message to a channel',
    body: { content: 'x', flags: 64 },
    at: 'flags MESSAGE_FLAGS_NOT_SETTABLE',
  },
  {
    name: 'a reply to a message that is not there',
    body: { content: 'x', message_reference: { message_id: '1' } },
    at: 'message_reference REPLIES_UNKNOWN_MESSAGE',
  },
  {
    name: 'a reply to something that is no id',
    body: { content: 'x', message_reference: { message_id: 'abc' } },
    at: 'message_reference.message_id NUMBER_TYPE_COERCE',
  },
  {
    name: 'a reply to a message of another channel',
    body: { content: 'x', message_reference: { message_id: '{message}', channel_id: '{questions}' } },
    at: 'message_reference REPLIES_CANNOT_REPLY_TO_MESSAGE_IN_OTHER_CHANNEL',
  },
];
