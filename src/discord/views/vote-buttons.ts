import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Language } from '../../regulation/language.js';
import type { VoteValue } from '../../store/store.js';
import { encodeAction } from '../components/custom-id.js';

const THUMBS = { up: '👍', down: '👎' } as const satisfies Record<VoteValue, string>;

/** The two buttons for what a member thinks of an answer; screen readers read the names of the emoji. */
export function voteButtons(language: Language): APIButtonComponent[] {
  return (['up', 'down'] as const).map((value) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: THUMBS[value] },
    custom_id: encodeAction({ type: 'vote', language, value }),
  }));
}
