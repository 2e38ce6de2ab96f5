import type { StandIn } from '../server/types.js';

/** A new database is made ready within it even on a slow disk. In milliseconds. */
const STORE_MS = 10_000;

/** Says what the default world's channels are for, and gives the bot its display name. */
export function arrange({ world, places, people }: StandIn): void {
  people.bot.globalName = 'Tiaoli';
  const topics = [
    [places.general, 'Talk about anything. The bot answers where it is mentioned.'],
    [places.questions, 'The answer channel: ask here, no mention needed.'],
    [places.forum, 'One post for each question.'],
    [places.lobby, 'The bot is no member here: its commands work where you have installed it for yourself.'],
  ] as const;
  for (const [channel, topic] of topics)
    world.updateChannel(channel, (it) => {
      it.topic = topic;
    });
}

/**
 * Makes #questions an answer channel and turns the question log on. The bot may be starting with the same file, and
 * has to be ready no sooner than it would be without: the database is loaded only here.
 * @throws StoreError where the file cannot be written
 */
export async function keepSettings({ places }: StandIn, databasePath: string): Promise<void> {
  const { createStore } = await import('../../store/create-store.js');
  const store = createStore({
    database: { path: databasePath },
    voteKey: undefined,
    log: { info() {}, warn() {} },
    timeoutMs: STORE_MS,
  });
  try {
    await store.saveSettings(places.guild.id, { answerChannels: [places.questions.id], questionLog: true });
  } finally {
    await store.close();
  }
}
