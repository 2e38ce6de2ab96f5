import { isLanguage, type Language } from '../../regulation/language.js';
import * as limits from '../limits.js';

/**
 * What a component does, written into its custom id, so that nothing has to be remembered and it works after
 * a restart and in every process. `language` is the one the message speaks.
 */
export type Action =
  /**
   * A menu whose values are ids of sections: shows the one chosen. `part` tells menus of one message apart.
   */
  | { readonly type: 'section'; readonly language: Language; readonly part: number }
  /** A menu whose values are ids of topics: lists the topic's sections. */
  | { readonly type: 'topic'; readonly language: Language }
  /** A button: lists the topics. */
  | { readonly type: 'topics'; readonly language: Language }
  /** A button among suggestions, made for the member who asked: shows the section. */
  | {
      readonly type: 'pick';
      readonly language: Language;
      readonly section: string;
      readonly askerId: string;
    }
  /** A button among suggestions of terms, made for the member who asked: tells what the term means. */
  | {
      readonly type: 'term';
      readonly language: Language;
      readonly term: string;
      readonly askerId: string;
    }
  /** A button below a list of what was found: shows a page of it, the first being 1. What was looked for is in the message. */
  | { readonly type: 'page'; readonly language: Language; readonly page: number }
  /** A button below a section: shows its points after the first `shown`, counted with point `lead` put first. */
  | {
      readonly type: 'more';
      readonly language: Language;
      readonly section: string;
      readonly lead: number;
      readonly shown: number;
    };

export type ActionType = Action['type'];
export type ActionOf<T extends ActionType> = Extract<Action, { readonly type: T }>;

/** Goes up when the form of custom ids changes; then buttons on older messages are answered with a hint. */
const VERSION = 't1';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SNOWFLAKE = /^\d{1,20}$/;
const COUNT = /^\d{1,2}$/;
const PAGE = /^\d{1,3}$/;

/**
 * The custom id of an action, e.g. `t1:pick:en:in-force:80351110224678912`.
 * @throws RangeError where an id of a section is too long for it: more than 58 characters
 */
export function encodeAction(action: Action): string {
  const id = [VERSION, action.type, action.language, ...fieldsOf(action)].join(':');
  if (id.length > limits.CUSTOM_ID)
    throw new RangeError(`The custom id ${id} is longer than ${limits.CUSTOM_ID}.`);
  return id;
}

function fieldsOf(action: Action): readonly (string | number)[] {
  switch (action.type) {
    case 'section':
      return [action.part];
    case 'pick':
      return [action.section, action.askerId];
    case 'term':
      return [action.term, action.askerId];
    case 'page':
      return [action.page];
    case 'more':
      return [action.section, action.lead, action.shown];
    default:
      return [];
  }
}

/** The action of a custom id; undefined where it is of another version, forged or not ours. Never throws. */
export function decodeAction(customId: string): Action | undefined {
  const [version, type, language = '', ...rest] = customId.split(':');
  if (version !== VERSION || !isLanguage(language)) return undefined;
  const [first = '', second = '', third = ''] = rest;
  switch (type) {
    case 'section':
      return rest.length === 1 && /^\d$/.test(first) ? { type, language, part: Number(first) } : undefined;
    case 'topic':
    case 'topics':
      return rest.length === 0 ? { type, language } : undefined;
    case 'pick':
      return rest.length === 2 && ID.test(first) && SNOWFLAKE.test(second)
        ? { type, language, section: first, askerId: second }
        : undefined;
    case 'term':
      return rest.length === 2 && ID.test(first) && SNOWFLAKE.test(second)
        ? { type, language, term: first, askerId: second }
        : undefined;
    case 'page':
      return rest.length === 1 && PAGE.test(first) ? { type, language, page: Number(first) } : undefined;
    case 'more':
      return rest.length === 3 && ID.test(first) && COUNT.test(second) && COUNT.test(third)
        ? { type, language, section: first, lead: Number(second), shown: Number(third) }
        : undefined;
    default:
      return undefined;
  }
}
