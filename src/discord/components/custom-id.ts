import { isLanguage, type Language } from '../../regulation/language.js';
import * as limits from '../limits.js';
import { dataId, type Field, gapId, number, oneOf, places, shownSections, snowflake } from './fields.js';

/**
 * What components do, by type, with what has to be known for it. All of it is written into the custom id, so that
 * nothing has to be remembered and a component works after a restart and in every process.
 */
const ACTIONS = {
  /** A menu whose values are ids of sections: shows the one chosen. `part` tells menus of one message apart. */
  section: { part: number(1) },
  /** A menu whose values are ids of topics: lists the topic's sections. */
  topic: {},
  /** A button: lists the topics. */
  topics: {},
  /** A button among suggestions, made for the member who asked: shows the section. */
  pick: { section: dataId, askerId: snowflake },
  /** A button among suggestions of terms, made for the member who asked: tells what the term means. */
  term: { term: dataId, askerId: snowflake },
  /** A button below a list of what was found: shows a page of it, the first being 1. What was looked for is in the message. */
  page: { page: number(3) },
  /** A button below a section of which these points are shown: shows the others. */
  more: { section: dataId, shown: places },
  /**
   * A button below every answer: shows it in the other language. It tells what the message says: the sections (none for
   * suggestions and where nothing was found), each with the points it shows, and the article that was asked for, 0 for
   * none.
   */
  switch: { sections: shownSections, article: number(4) },
  /** The same below what a term means. */
  switchTerm: { term: dataId },
  /** A button below an answer in public: deletes it, for who asked and for moderators. */
  delete: { askerId: snowflake },
  /** A menu of the settings panel: changes this setting. */
  setting: { which: oneOf('channels', 'replyIn', 'uncertain', 'language', 'questionLog') },
  /** A button of the settings panel: shows it, or deletes the question log or resets all once that was confirmed. */
  panel: { step: oneOf('show', 'askDelete', 'delete', 'askReset', 'reset') },
  /** A button below a private answer: posts it in the channel. */
  share: {},
  /** A button: deletes what is kept of the member who clicks. */
  forget: {},
  /** A button below an answer: what the member thinks of it. */
  vote: { value: oneOf('up', 'down') },
  /** A form after a 👎: what the member was looking for. `gap` is the question that was kept, empty for none. */
  sought: { gap: gapId },
  /** A button below the list of questions without a good answer: shows this page of it, counted from 0. */
  gaps: { order: oneOf('often', 'newest'), page: number(4) },
  /** A button: opens the form in which a question is tried. */
  trial: {},
  /** That form: shows how the question is answered. */
  tried: {},
} satisfies Readonly<Record<string, Readonly<Record<string, Field<unknown>>>>>;

type Actions = typeof ACTIONS;
type ValueOf<F> = F extends Field<infer Value> ? Value : never;

export type ActionType = keyof Actions;
/** An action; `language` is the one the message speaks. */
export type ActionOf<T extends ActionType> = { readonly type: T; readonly language: Language } & {
  readonly [F in keyof Actions[T]]: ValueOf<Actions[T][F]>;
};
export type Action = { [T in ActionType]: ActionOf<T> }[ActionType];

/** Goes up when the form of custom ids changes; then buttons on older messages are answered with a hint. */
const VERSION = 't1';

/**
 * The custom id of an action, e.g. `t1:pick:en:in-force:80351110224678912`.
 * @throws RangeError where it would be longer than Discord allows
 */
export function encodeAction(action: Action): string {
  const id = write(action);
  if (id.length > limits.CUSTOM_ID)
    throw new RangeError(`The custom id ${id} is longer than ${limits.CUSTOM_ID}.`);
  return id;
}

/** Whether an action can be written into a custom id. */
export function isEncodable(action: Action): boolean {
  return write(action).length <= limits.CUSTOM_ID;
}

function write(action: Action): string {
  const values = action as unknown as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(action.type).map(([name, field]) => field.write(values[name]));
  return [VERSION, action.type, action.language, ...fields].join(':');
}

/** The action of a custom id; undefined where it is of another version, forged or not ours. Never throws. */
export function decodeAction(customId: string): Action | undefined {
  const [version, type = '', language = '', ...texts] = customId.split(':');
  if (version !== VERSION || !isActionType(type) || !isLanguage(language)) return undefined;
  const fields = fieldsOf(type);
  if (texts.length !== fields.length) return undefined;
  const values = fields.map(([name, field], i) => [name, field.read(texts[i] ?? '')] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return { type, language, ...Object.fromEntries(values) } as unknown as Action;
}

function isActionType(type: string): type is ActionType {
  return Object.hasOwn(ACTIONS, type);
}

function fieldsOf(type: ActionType): readonly (readonly [string, Field<unknown>])[] {
  return Object.entries(ACTIONS[type]);
}
