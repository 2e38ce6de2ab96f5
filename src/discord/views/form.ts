import { ComponentType, TextInputStyle } from 'discord.js';
import { type Action, encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import type { Form } from '../reply.js';
import { shorten } from '../text/shorten.js';

/** Custom id of the one field of a form. */
export const FIELD = 'text';

/** What a form with one field for text says. */
export interface TextFormWords {
  readonly title: string;
  readonly label: string;
  /** The small line below the label. */
  readonly description: string;
}

/**
 * A form with one field of several lines.
 * @param action what happens when it is sent
 * @param field `longest` is counted in characters; a field that is not `required` may be left empty
 */
export function textForm(
  action: Action,
  words: TextFormWords,
  field: { readonly longest: number; readonly required: boolean },
): Form {
  return {
    form: {
      custom_id: encodeAction(action),
      title: shorten(words.title, limits.FORM_TITLE),
      components: [
        {
          type: ComponentType.Label,
          label: shorten(words.label, limits.FORM_LABEL),
          description: shorten(words.description, limits.FORM_DESCRIPTION),
          component: {
            type: ComponentType.TextInput,
            custom_id: FIELD,
            style: TextInputStyle.Paragraph,
            max_length: field.longest,
            required: field.required,
          },
        },
      ],
    },
  };
}
