import type { GuildSettings } from '../store/store.js';
import type { OwnServer } from './admins.js';
import type { App } from './app.js';
import { checkChannels, type Workplace } from './check-channels.js';
import { settingsView } from './views/settings-view.js';
import type { Stage } from './views/stage.js';
import type { View } from './views/view.js';

/**
 * What holds in a server, read at once.
 * @throws StoreError where the database cannot be reached: what is remembered may not hold any more
 */
export async function openPanel(server: OwnServer, app: App, stage: Stage): Promise<View> {
  // First, as it rejects where the settings would quietly be older ones.
  const logged = await app.store.countGaps(server.id);
  const settings = await app.store.settings(server.id);
  return settingsView(panelOf(settings, logged, server, app), '', stage);
}

/**
 * The panel after something has changed.
 * @param settings what holds now, as the store has told
 * @param news what happened, in Markdown
 */
export async function renewPanel(
  settings: GuildSettings,
  news: string,
  server: OwnServer,
  app: App,
  stage: Stage,
): Promise<View> {
  // The change is made; it is not to look as if it were not because counting fails.
  const logged = await app.store.countGaps(server.id).catch(() => undefined);
  return settingsView(panelOf(settings, logged, server, app), news, stage);
}

/** The answer channels, as places to work in. */
export function workplacesOf({ answerChannels, replyIn }: GuildSettings): readonly Workplace[] {
  return answerChannels.map((id) => ({ id, opensThreads: replyIn === 'thread' }));
}

function panelOf(settings: GuildSettings, logged: number | undefined, server: OwnServer, app: App) {
  return {
    settings,
    logged,
    answerChannels: app.answerChannels,
    knownChannels: settings.answerChannels.filter((id) => server.place(id) !== undefined),
    findings: checkChannels(server, workplacesOf(settings)),
  };
}
