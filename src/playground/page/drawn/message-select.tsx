import type { APIMessage } from 'discord-api-types/v10';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { entriesOf, presetOf } from './entries.js';
import type { Component } from './raw.js';
import { Select } from './select.js';

/** A select menu in a message: a choice goes to the bot. */
export function MessageSelect({ menu, message }: { readonly menu: Component; readonly message: APIMessage }) {
  const app = useApp();
  const { state } = app;
  const customId = menu.custom_id ?? '';
  return (
    <Select
      label={menu.placeholder ?? 'Make a selection'}
      entries={entriesOf(menu, state, here(state)?.guildId)}
      chosen={presetOf(menu)}
      min={menu.min_values ?? 1}
      max={menu.max_values ?? 1}
      disabled={menu.disabled ?? false}
      busy={state.pending[message.id] === customId}
      onChoose={(values) =>
        void app.use(
          message,
          { do: 'select', channel: message.channel_id, message: message.id, customId, values: [...values] },
          customId,
        )
      }
    />
  );
}
