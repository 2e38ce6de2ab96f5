import { useApp } from '../model/app.js';

/** What is wrong with the data, the bot or the connection, above the messages. */
export function Troubles() {
  const { data, bot, connected } = useApp().state;
  return (
    <div class="troubles" role="status">
      {!connected && <p class="trouble">Connecting to the playground…</p>}
      {connected && bot.state === 'starting' && <p class="trouble">The bot is starting…</p>}
      {bot.state === 'ended' && <p class="trouble bad">The bot has ended. {bot.trouble}</p>}
      {data.problems.length > 0 && (
        <div class="trouble bad" data-problems>
          <p>The data cannot be used as it is now. Answers go on from the last good edition.</p>
          <ul>
            {data.problems.map(({ file, line, field, message }) => (
              <li key={`${file}:${line}:${field}:${message}`}>
                {file !== '' && (
                  <code>
                    {file}:{line}
                  </code>
                )}{' '}
                {field !== '' && <strong>{field}</strong>} {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
