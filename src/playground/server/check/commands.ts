import type { Problem } from '../errors.js';
import { COMMAND_NAME, LIMITS, LOCALES, length } from './limits.js';
import { problem, repeated, required } from './tree.js';

type Path = readonly (string | number)[];
type Localizations = Readonly<Record<string, string | null>> | null;

interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | null;
  readonly description_localizations?: Localizations;
}

interface RawChoice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** An option after its schema has been checked. */
export interface RawCommandOption extends Named {
  readonly type: number;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly RawChoice[] | null;
  readonly options?: readonly RawCommandOption[] | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly min_value?: number | null;
  readonly max_value?: number | null;
}

/** A command after its schema has been checked. */
export interface RawCommand extends Named {
  readonly type?: number | null;
  readonly options?: readonly RawCommandOption[] | null;
}

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** What the schemas do not hold of one command. */
export function commandProblems(command: RawCommand, at: Path): Problem[] {
  const locales = [
    ...localeProblems(command.name_localizations, [...at, 'name_localizations']),
    ...localeProblems(command.description_localizations, [...at, 'description_localizations']),
  ];
  if ((command.type ?? CHAT_INPUT) !== CHAT_INPUT) return [...locales, ...menuProblems(command, at)];
  const problems = [
    ...locales,
    ...nameProblems(command, at),
    ...optionProblems(command.options ?? [], [...at, 'options']),
  ];
  if ((command.description ?? '') === '') problems.push(required([...at, 'description']));
  if (size(command) > LIMITS.commandTotal)
    problems.push(
      problem(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${LIMITS.commandTotal})`),
    );
  return problems;
}

/** Names that come up twice among commands of one type. */
export function duplicateProblems(commands: readonly RawCommand[]): Problem[] {
  return repeated(commands, (command) => `${command.type ?? CHAT_INPUT}/${command.name}`).map(({ index }) =>
    problem(
      [index, 'name'],
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    ),
  );
}

function menuProblems(command: RawCommand, at: Path): Problem[] {
  const problems: Problem[] = [];
  if ((command.description ?? '') !== '' || hasEntries(command.description_localizations))
    problems.push(
      problem(
        [...at, 'description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
        'Context menu commands cannot have description',
      ),
    );
  if ((command.options?.length ?? 0) > 0)
    problems.push(
      problem(
        [...at, 'options'],
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED',
        'Context menu commands cannot have options',
      ),
    );
  return problems;
}

function nameProblems(named: Named, at: Path): Problem[] {
  const bad = (name: string): boolean => !COMMAND_NAME.test(name) || name !== name.toLowerCase();
  const mistake = (path: Path): Problem =>
    problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  return [
    ...(bad(named.name) ? [mistake([...at, 'name'])] : []),
    ...Object.entries(named.name_localizations ?? {}).flatMap(([locale, name]) =>
      name !== null && bad(name) ? [mistake([...at, 'name_localizations', locale])] : [],
    ),
  ];
}

function localeProblems(localizations: Localizations | undefined, path: Path): Problem[] {
  return Object.keys(localizations ?? {})
    .filter((locale) => !LOCALES.has(locale))
    .map((locale) =>
      problem([...path, locale], 'BASE_TYPE_CHOICES', `Value must be one of (${[...LOCALES].join(', ')}).`),
    );
}

function optionProblems(options: readonly RawCommandOption[], at: Path): Problem[] {
  const problems = options.flatMap((option, index) => oneOptionProblems(option, [...at, index]));
  problems.push(
    ...repeated(options, (option) => option.name).map(({ index }) =>
      problem(
        [...at, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED',
        'Option name is already used',
      ),
    ),
  );
  for (const locale of LOCALES)
    problems.push(
      ...repeated(options, (option) => option.name_localizations?.[locale] ?? undefined).map(({ index }) =>
        problem(
          [...at, index, 'name_localizations', locale],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED',
          'Option name is already used',
        ),
      ),
    );
  const nests = (option: RawCommandOption): boolean =>
    option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP;
  const firstOptional = options.findIndex((option) => !nests(option) && option.required !== true);
  if (firstOptional !== -1)
    for (const [index, option] of options.entries())
      if (index > firstOptional && option.required === true)
        problems.push(
          problem(
            [...at, index],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        );
  if (options.some(nests) && !options.every(nests))
    problems.push(
      problem(
        at,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      ),
    );
  return problems;
}

function oneOptionProblems(option: RawCommandOption, at: Path): Problem[] {
  const problems = [
    ...nameProblems(option, at),
    ...localeProblems(option.name_localizations, [...at, 'name_localizations']),
    ...localeProblems(option.description_localizations, [...at, 'description_localizations']),
    ...optionProblems(option.options ?? [], [...at, 'options']),
  ];
  const choices = option.choices ?? [];
  if (option.autocomplete === true && choices.length > 0)
    problems.push(
      problem(
        [...at, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        'Options with autocomplete cannot have choices',
      ),
    );
  problems.push(...choiceProblems(choices, [...at, 'choices']));
  for (const [low, high] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const)
    if ((option[low] ?? Number.NEGATIVE_INFINITY) > (option[high] ?? Number.POSITIVE_INFINITY))
      problems.push(
        problem(
          [...at, low],
          'APPLICATION_COMMAND_OPTIONS_MIN_GREATER_THAN_MAX',
          `${low} must be equal to or less than ${high}`,
        ),
      );
  return problems;
}

/** Choices of a command's option, or of an autocomplete answer. */
export function choiceProblems(choices: readonly RawChoice[], at: Path): Problem[] {
  return [
    ...repeated(choices, (choice) => choice.name).map(({ index }) =>
      problem(
        [...at, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_USED',
        'Choice name is already used',
      ),
    ),
    ...choices.flatMap((choice, index) => [
      ...localeProblems(choice.name_localizations, [...at, index, 'name_localizations']),
      ...(typeof choice.value === 'string' && length(choice.value) > LIMITS.choiceValue
        ? [
            problem(
              [...at, index, 'value'],
              'BASE_TYPE_MAX_LENGTH',
              `Must be ${LIMITS.choiceValue} or fewer in length.`,
            ),
          ]
        : []),
    ]),
  ];
}

/** The characters of a command that count; of localised texts only the longest does. */
function size(
  named: Named & {
    readonly options?: readonly RawCommandOption[] | null;
    readonly choices?: readonly RawChoice[] | null;
  },
): number {
  const longest = (text: string, localizations: Localizations | undefined): number =>
    Math.max(length(text), ...Object.values(localizations ?? {}).map((other) => length(other ?? '')));
  const own =
    longest(named.name, named.name_localizations) +
    longest(named.description ?? '', named.description_localizations);
  const choices = (named.choices ?? []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + length(String(choice.value)),
    0,
  );
  return (named.options ?? []).reduce((sum, option) => sum + size(option), own + choices);
}

function hasEntries(localizations: Localizations | undefined): boolean {
  return Object.keys(localizations ?? {}).length > 0;
}
