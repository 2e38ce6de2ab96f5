import { ButtonStyle, ComponentType } from 'discord.js';
import { type ActionOf, encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { shorten } from '../text/shorten.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** Asks in the place of the settings panel whether something is really to be done. */
export function confirmView(
  ask: { readonly text: string; readonly yes: string; readonly step: ActionOf<'panel'>['step'] },
  { words, voice: { language } }: Stage,
): View {
  return {
    components: [
      container(ACCENT.unsure, [
        textDisplay([ask.text]),
        row(
          {
            type: ComponentType.Button,
            style: ButtonStyle.Danger,
            label: shorten(ask.yes, limits.BUTTON_LABEL),
            custom_id: encodeAction({ type: 'panel', language, step: ask.step }),
          },
          button(words.settings.back, encodeAction({ type: 'panel', language, step: 'show' })),
        ),
      ]),
    ],
  };
}
