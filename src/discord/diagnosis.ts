import type { GuildSettings } from '../store/store.js';
import type { OwnServer } from './admins.js';
import type { App } from './app.js';
import { type ChannelFindings, checkChannels, type Workplace } from './check-channels.js';
import { workplacesOf } from './settings-panel.js';

/** How the bot is in one server. */
export interface Diagnosis {
  readonly settings: GuildSettings;
  /** The channels that were looked at: the current one and the answer channels. */
  readonly checked: readonly string[];
  readonly findings: ChannelFindings;
  readonly timedOut: boolean;
  /** Whether the content of messages that do not address the bot is delivered. */
  readonly readsMessages: boolean;
  /** Questions in the log; undefined where the database cannot be reached. */
  readonly logged: number | undefined;
  readonly votesOn: boolean;
  /** Undefined where it was not measured yet. */
  readonly latencyMs: number | undefined;
  /** The version of the program. */
  readonly version: string;
}

/**
 * Looks at everything the bot needs in a server.
 * @param channelId the channel the admin is in
 */
export async function diagnose(
  server: OwnServer,
  channelId: string | undefined,
  app: App,
): Promise<Diagnosis> {
  const { store } = app;
  const logged = await store.countGaps(server.id).catch(() => undefined);
  const settings = await store.settings(server.id);
  const workplaces = withChannel(workplacesOf(settings), channelId);
  return {
    settings,
    checked: workplaces.map(({ id }) => id),
    findings: checkChannels(server, workplaces),
    timedOut: server.timedOut,
    readsMessages: app.answerChannels,
    logged,
    votesOn: store.votesOn,
    latencyMs: app.servers.latencyMs(),
    version: app.version,
  };
}

function withChannel(workplaces: readonly Workplace[], channelId: string | undefined): readonly Workplace[] {
  if (channelId === undefined || workplaces.some(({ id }) => id === channelId)) return workplaces;
  return [{ id: channelId, opensThreads: false }, ...workplaces];
}
