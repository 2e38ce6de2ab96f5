import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { here } from '../model/state.js';
import { CHANNEL_ICONS } from './header.js';

/** Questions to begin with; the typing errors are meant to be there. */
const EXAMPLES: readonly string[] = [
  'wen did the regulatoins take efect?',
  '老厂扩产能享受招商的优惠吗',
  '條例什麼時候開始施行',
];

/** The beginning of a channel, with questions to try. */
export function Welcome() {
  const app = useApp();
  const channel = here(app.state);
  const bot = app.state.people.find((person) => person.bot);
  if (channel === undefined || bot === undefined) return null;
  const direct = channel.kind === 'direct';
  const guild = app.state.guilds.find(({ id }) => id === channel.guildId);
  const answers = direct || guild?.hasBot === true;
  return (
    <div class="welcome">
      <span class="welcome-icon">
        <Icon name={CHANNEL_ICONS[channel.kind] ?? 'hash'} size={40} />
      </span>
      <h2>{direct ? channel.name : `Welcome to #${channel.name}`}</h2>
      <p>
        {direct ? 'Write to the bot directly.' : channel.topic}
        {answers && !direct && ' Try one of these, or type / for the commands:'}
        {!answers && ' Type / for the commands.'}
      </p>
      {answers && (
        <div class="row">
          {EXAMPLES.map((example) => (
            <button
              key={example}
              type="button"
              class="button secondary"
              onClick={() =>
                void app.send(channel.id, direct ? example : `<@${bot.id}> ${example}`, undefined)
              }
            >
              {example}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
