import type { Problem } from '../errors.js';
import { LIMITS, length } from './limits.js';
import {
  isSelect,
  Kind,
  type Placed,
  placed,
  problem,
  type RawComponent,
  repeated,
  required,
} from './tree.js';

type Path = readonly (string | number)[];

const LINK = 5;
const PREMIUM = 6;

/** What the schemas do not hold of a message's components. `at` is the path of the list. */
export function messageComponentProblems(
  components: readonly RawComponent[],
  v2: boolean,
  at: Path,
): Problem[] {
  const all = placed(components, at);
  return [
    ...(v2 ? v2Problems(all, at) : legacyProblems(components, at)),
    ...sharedProblems(all),
    ...all.flatMap(messageOnly),
  ];
}

/** What holds for components in messages and in modals. */
export function sharedProblems(all: readonly Placed[]): Problem[] {
  return [
    ...repeated(all, ({ component }) => component.custom_id ?? undefined).map(({ entry }) =>
      problem(
        [...entry.path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
    ),
    // 0 stands for "not given" (Discord: "sending 0 is treated as empty").
    ...repeated(all, ({ component }) => (component.id ? String(component.id) : undefined)).map(({ entry }) =>
      problem([...entry.path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ),
    ...all.flatMap(({ component, path }) => {
      if (component.type === Kind.button) return buttonProblems(component, path);
      if (component.type === Kind.actionRow) return rowProblems(component, path);
      return isSelect(component) ? selectProblems(component, path) : [];
    }),
  ];
}

/** The 4,000 characters that all text displays share. */
export function textProblems(all: readonly Placed[], at: Path): Problem[] {
  const total = all.reduce(
    (sum, { component }) => sum + (component.type === Kind.textDisplay ? length(component.content ?? '') : 0),
    0,
  );
  return total <= LIMITS.textDisplayTotal
    ? []
    : [
        problem(
          at,
          'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          `The displayable text of components exceeds the maximum size of ${LIMITS.textDisplayTotal}`,
        ),
      ];
}

function v2Problems(all: readonly Placed[], at: Path): Problem[] {
  const tooMany = all.length > LIMITS.componentsInMessage;
  const count = problem(
    at,
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    `The total number of components exceeds the maximum of ${LIMITS.componentsInMessage}`,
  );
  return [...(tooMany ? [count] : []), ...textProblems(all, at)];
}

/** Without the flag a message takes action rows only, five at most. */
function legacyProblems(components: readonly RawComponent[], at: Path): Problem[] {
  if (components.length > LIMITS.legacyActionRows)
    return [
      problem(at, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${LIMITS.legacyActionRows} in length.`),
    ];
  return components.flatMap((component, index) =>
    component.type === Kind.actionRow
      ? []
      : [problem([...at, index], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')],
  );
}

function messageOnly({ component, path }: Placed): Problem[] {
  return isSelect(component) && component.required !== undefined && component.required !== null
    ? [
        problem(
          [...path, 'required'],
          'SELECT_COMPONENT_REQUIRED_IN_MESSAGE',
          'required can only be set in modals',
        ),
      ]
    : [];
}

function buttonProblems(button: RawComponent, path: Path): Problem[] {
  const problems: Problem[] = [];
  const customId = [...path, 'custom_id'];
  const given = {
    customId: present(button.custom_id),
    url: present(button.url),
    sku: present(button.sku_id),
  };
  if (button.style === LINK) {
    if (!given.url)
      problems.push(problem([...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'));
    if (given.customId)
      problems.push(
        problem(
          customId,
          'BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED',
          'A custom id and url cannot both be specified',
        ),
      );
    if (given.url) problems.push(...schemeProblems(button.url ?? '', [...path, 'url']));
  } else if (button.style === PREMIUM) {
    if (!given.sku) problems.push(required([...path, 'sku_id']));
    if (given.customId)
      problems.push(
        problem(customId, 'BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED', 'A premium button has no custom id'),
      );
  } else {
    if (!given.customId)
      problems.push(problem(customId, 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'));
    if (given.url)
      problems.push(
        problem(
          [...path, 'url'],
          'BUTTON_COMPONENT_URL_NOT_ALLOWED',
          'A custom id and url cannot both be specified',
        ),
      );
    if (given.sku)
      problems.push(
        problem(
          [...path, 'sku_id'],
          'BUTTON_COMPONENT_SKU_NOT_ALLOWED',
          'Only premium buttons have a sku id',
        ),
      );
  }
  const hasFace = present(button.label) || (button.emoji !== undefined && button.emoji !== null);
  if (button.style === PREMIUM ? hasFace : !hasFace)
    problems.push(
      problem(
        [...path, 'label'],
        'BUTTON_COMPONENT_LABEL_OR_EMOJI',
        button.style === PREMIUM ? 'A premium button has no label' : 'A label or emoji is required',
      ),
    );
  return problems;
}

function schemeProblems(url: string, path: Path): Problem[] {
  const scheme = url.split(':')[0]?.toLowerCase() ?? '';
  return ['http', 'https', 'discord'].includes(scheme)
    ? []
    : [
        problem(
          path,
          'URL_TYPE_INVALID_SCHEME',
          `Scheme "${scheme}" is not supported. Scheme must be one of ('discord', 'http', 'https').`,
        ),
      ];
}

/** A row is as wide as five buttons or one select menu. */
function rowProblems(row: RawComponent, path: Path): Problem[] {
  const children = row.components ?? [];
  const wide = children.some((child) => isSelect(child) || child.type === Kind.textInput);
  const room = wide ? 1 : LIMITS.buttonsInRow;
  return children.flatMap((_, index) =>
    index < room
      ? []
      : [
          problem(
            [...path, 'components', index],
            'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
            'The specified component exceeds the maximum width',
          ),
        ],
  );
}

function selectProblems(select: RawComponent, path: Path): Problem[] {
  const problems: Problem[] = [];
  const min = select.min_values ?? 1;
  const max = select.max_values ?? 1;
  if (min > max)
    problems.push(
      problem(
        [...path, 'min_values'],
        'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
        'min_values must be equal to or less than max_values',
      ),
    );
  const options = select.options;
  if (options !== undefined) {
    problems.push(
      ...repeated(options, (option) => option.value).map(({ index }) =>
        problem(
          [...path, 'options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
      ),
    );
    if (max > options.length)
      problems.push(
        problem(
          [...path, 'options'],
          'BASE_TYPE_BAD_LENGTH',
          `Must be between ${max} and ${LIMITS.selectOptions} in length.`,
        ),
      );
    if (options.filter((option) => option.default === true).length > max)
      problems.push(
        problem([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many default values'),
      );
  } else if ((select.default_values?.length ?? 0) > max)
    problems.push(
      problem(
        [...path, 'default_values'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        'Too many default values',
      ),
    );
  return problems;
}

function present(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
