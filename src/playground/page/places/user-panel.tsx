import { useState } from 'preact/hooks';
import { Avatar } from '../channel/avatar.js';
import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { me } from '../model/state.js';
import { applyTheme, isDark } from '../model/theme.js';

/** Languages of Discord's client that the bot has words in, by locale. */
const LANGUAGES = [
  ['en-US', 'English'],
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
] as const;

/** Who one is at the page, in which language, and the page's theme. */
export function UserPanel() {
  const app = useApp();
  const { state } = app;
  const [dark, setDark] = useState(isDark());
  const person = me(state);
  const people = state.people.filter(({ bot }) => !bot);

  function switchTheme(): void {
    applyTheme(dark ? 'light' : 'dark');
    setDark(!dark);
  }

  return (
    <div class="user-panel">
      <fieldset>
        <legend>You are</legend>
        {people.map(({ id, name, admin }) => (
          <label key={id} class="person" data-current={id === state.me}>
            <input type="radio" name="me" checked={id === state.me} onChange={() => void app.become(id)} />
            <Avatar small id={id} name={name} />
            <span>
              {name}
              <small>{admin ? 'Admin' : 'Member'}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="settings">
        <label for="language" class="hidden">
          Language of your Discord
        </label>
        <select
          id="language"
          value={person?.locale ?? 'en-US'}
          onChange={({ currentTarget }) =>
            void app.locale(currentTarget.value as 'en-US' | 'zh-CN' | 'zh-TW')
          }
        >
          {LANGUAGES.map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-label={dark ? 'Light theme' : 'Dark theme'}
          title={dark ? 'Light theme' : 'Dark theme'}
          onClick={switchTheme}
        >
          <Icon name={dark ? 'light' : 'dark'} />
        </button>
      </div>
    </div>
  );
}
