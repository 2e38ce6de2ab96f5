import { type Bad, times } from './bad.js';

const command = (more: object): object => ({ name: 'ask', description: 'Ask', ...more });
const option = (more: object): object => ({ type: 3, name: 'question', description: 'Question', ...more });
const put = (name: string, body: unknown, at: string): Bad => ({
  name,
  method: 'PUT',
  path: '/applications/{application}/commands',
  body,
  at,
});
const withOptions = (name: string, options: readonly object[], at: string): Bad =>
  put(name, [command({ options })], `0.options.${at}`);

/** Lists of commands that Discord refuses. */
export const BAD_COMMANDS: readonly Bad[] = [
  put('a name in capitals', [command({ name: 'Ask' })], '0.name APPLICATION_COMMAND_INVALID_NAME'),
  put('a name with a space', [command({ name: 'ask me' })], '0.name APPLICATION_COMMAND_INVALID_NAME'),
  put('a name of 33 characters', [command({ name: 'x'.repeat(33) })], '0.name BASE_TYPE_MAX_LENGTH'),
  put('no name', [{ description: 'x' }], '0.name BASE_TYPE_REQUIRED'),
  put('no description', [{ name: 'ask' }], '0.description BASE_TYPE_REQUIRED'),
  put(
    'a description of 101 characters',
    [command({ description: 'x'.repeat(101) })],
    '0.description BASE_TYPE_MAX_LENGTH',
  ),
  put(
    'a localised name in capitals',
    [command({ name_localizations: { de: 'Frage' } })],
    '0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
  ),
  put(
    'an unknown locale',
    [command({ name_localizations: { 'zh-HK': '提问' } })],
    '0.name_localizations.zh-HK BASE_TYPE_CHOICES',
  ),
  put(
    'an unknown locale for the description',
    [command({ description_localizations: { en: 'x' } })],
    '0.description_localizations.en BASE_TYPE_CHOICES',
  ),
  put('a name twice', [command({}), command({})], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'),
  put('an unknown key', [command({ nameLocalizations: {} })], '0.nameLocalizations UNKNOWN_KEY'),
  put(
    'permissions in words',
    [command({ default_member_permissions: 'ManageGuild' })],
    '0.default_member_permissions NUMBER_TYPE_COERCE',
  ),
  put('no contexts', [command({ contexts: [] })], '0.contexts BASE_TYPE_BAD_LENGTH'),
  put(
    'a description for a menu command',
    [{ type: 3, name: 'Ask', description: 'x' }],
    '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
  ),
  put(
    'options for a menu command',
    [{ type: 3, name: 'Ask', options: [option({})] }],
    '0.options APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED',
  ),
  {
    name: '101 commands',
    method: 'PUT',
    path: '/applications/{application}/commands',
    body: times(101, (n) => command({ name: `ask${n}` })),
    code: 30032,
  },
  put(
    'texts of 8,001 characters together',
    [
      command({
        options: times(25, (n) =>
          option({
            name: `o${n}`,
            choices: times(25, (m) => ({ name: `${m}`.padEnd(10, 'x'), value: `${m}`.padEnd(10, 'x') })),
          }),
        ),
      }),
    ],
    '0 APPLICATION_COMMAND_TOO_LARGE',
  ),
  withOptions(
    '26 options',
    times(26, (n) => option({ name: `o${n}` })),
    '_errors BASE_TYPE_BAD_LENGTH',
  ),
  withOptions(
    'a required option after an optional one',
    [option({ name: 'a' }), option({ name: 'b', required: true })],
    '1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ),
  withOptions(
    'an option name twice',
    [option({}), option({})],
    '1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED',
  ),
  withOptions(
    'an option name in capitals',
    [option({ name: 'Question' })],
    '0.name APPLICATION_COMMAND_INVALID_NAME',
  ),
  withOptions(
    'an option without a description',
    [{ type: 3, name: 'q' }],
    '0.description BASE_TYPE_REQUIRED',
  ),
  withOptions('an option of an unknown type', [option({ type: 99 })], '0 UNION_TYPE_CHOICES'),
  withOptions(
    'choices together with autocomplete',
    [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
    '0.choices APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
  ),
  withOptions(
    '26 choices',
    [option({ choices: times(26, (n) => ({ name: `c${n}`, value: `c${n}` })) })],
    '0.choices BASE_TYPE_BAD_LENGTH',
  ),
  withOptions(
    'a choice value of 101 characters',
    [option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] })],
    '0.choices.0.value BASE_TYPE_MAX_LENGTH',
  ),
  withOptions(
    'a minimum length above the maximum',
    [option({ min_length: 5, max_length: 4 })],
    '0.min_length APPLICATION_COMMAND_OPTIONS_MIN_GREATER_THAN_MAX',
  ),
  withOptions(
    'a subcommand beside an option',
    [{ type: 1, name: 'a', description: 'a' }, option({})],
    '_errors APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ),
];
