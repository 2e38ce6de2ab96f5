/**
 * Discord's limits, as documented for API v10. Lengths are counted in UTF-16 units, which is never less than
 * Discord counts, so a text within them is within Discord's.
 */

/** Components of one message, nested ones included. */
export const MESSAGE_COMPONENTS = 40;
/** Characters of all text displays of one message together. */
export const MESSAGE_TEXT = 4000;
/** Characters of an answer: a line above it that mentions a member still fits. */
export const ANSWER_TEXT = MESSAGE_TEXT - 100;
export const BUTTON_LABEL = 80;
export const BUTTONS_IN_ROW = 5;
export const CUSTOM_ID = 100;
export const FORM_TITLE = 45;
export const FORM_LABEL = 45;
export const FORM_DESCRIPTION = 100;
export const SELECT_OPTIONS = 25;
export const SELECT_PLACEHOLDER = 150;
export const OPTION_LABEL = 100;
export const OPTION_VALUE = 100;
export const OPTION_DESCRIPTION = 100;
/** Choices of one answer to an autocomplete. */
export const CHOICES = 25;
export const CHOICE_NAME = 100;
export const COMMAND_NAME = 32;
export const COMMAND_DESCRIPTION = 100;
/** Milliseconds in which an interaction must be acknowledged. */
export const ACKNOWLEDGE_MS = 3000;
