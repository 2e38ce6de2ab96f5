import { type Client, Events, GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord.js';
import { extended } from '../operations/extended.js';
import { FatalError } from '../operations/fatal-error.js';
import { createInFlight } from '../operations/in-flight.js';
import type { Logger } from '../operations/log.js';
import { createLogOnce } from '../operations/log-once.js';
import { createTurns } from '../operations/turns.js';
import type { App } from './app.js';
import { describeCommand } from './describe-command.js';
import { fatalClose, fatalLogin } from './fatal.js';
import { dropGuildsLeft, forgetGuilds, forgetGuildsLeft } from './forget-guilds.js';
import { createInteractionHandler } from './interactions.js';
import type { SpamGuard } from './manners/spam-guard.js';
import { dispatch, isAboutMessages } from './messages/dispatch.js';
import { createMessageHandler } from './messages/handler.js';
import { createLookUp, createSurroundings } from './messages/whereabouts.js';
import { inviteUrl } from './permissions.js';
import { registerCommands } from './registration.js';
import { createReporter } from './reporter.js';
import { createSender } from './sender.js';
import { createServers } from './servers.js';
import { warmUp } from './warm-up.js';

/** Milliseconds that answers under way are given when the bot stops. */
const STOP_MS = 5000;

/** Milliseconds between two looks for servers the bot is no longer in. */
const FORGET_EVERY_MS = 15 * 60 * 1000;

/** A bot that is connected, or on its way. */
export interface Bot {
  /** Rejects with a `FatalError` once Discord has turned the bot away for good; never resolves. */
  readonly failed: Promise<never>;
  /** Finishes the answers under way, then disconnects. */
  stop(): Promise<void>;
}

/** What `startBot` needs of the app before it is connected and its commands are registered. */
export type AppBeforeCommands = Omit<App, 'commandMention' | 'servers' | 'lookUp'>;

/**
 * Listens, connects, and writes the commands to Discord where they changed.
 * @throws FatalError if Discord does not accept the token; another error if it cannot be reached
 */
export async function startBot(
  client: Client,
  parts: AppBeforeCommands,
  token: string,
  guard: SpamGuard,
): Promise<Bot> {
  const { log } = parts;
  let commandIds: ReadonlyMap<string, string> = new Map();
  const app: App = extended(parts, {
    servers: createServers(client),
    lookUp: createLookUp(client),
    commandMention(name: string) {
      const id = commandIds.get(name);
      return id === undefined ? `/${name}` : `</${name}:${id}>`;
    },
  });
  const report = createReporter(log);
  const sender = createSender(client.rest);
  const inFlight = createInFlight();
  const turn = createTurns();
  const onInteraction = createInteractionHandler(app, sender, report, guard);

  client.on(
    Events.InteractionCreate,
    (interaction) => void inFlight.track(turn().then(() => onInteraction(interaction))),
  );
  const onMessage = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve)).then(
    (ready) => {
      const surroundings = createSurroundings(ready, app.lookUp);
      return createMessageHandler(app, { sender, report, turn, guard, surroundings });
    },
  );
  // As Discord sends them: what is edited or deleted was mostly never seen by this client.
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    if (!isAboutMessages(packet)) return;
    const handled = onMessage.then((on) => dispatch(packet, on));
    void inFlight.track(
      handled.catch((error: unknown) => void report(error, { doing: `reading ${packet.t}` })),
    );
  });
  client.on(Events.GuildDelete, ({ id }) => void inFlight.track(forgetGuilds(app, [id])));
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    if (packet.t !== GatewayDispatchEvents.Ready) return;
    void inFlight.track(forgetGuilds(app, dropGuildsLeft(client, packet.d)));
  });
  let forgetting: NodeJS.Timeout | undefined;
  client.once(Events.ClientReady, (ready) => {
    const forget = () => void inFlight.track(forgetGuildsLeft(app, ready));
    forget();
    // Of those left while the database was away, too.
    forgetting = setInterval(forget, FORGET_EVERY_MS).unref();
    const servers = ready.guilds.cache.size;
    log.info({ application: ready.application.id, servers }, 'Connected to Discord');
    if (servers === 0)
      log.info({ invite: inviteUrl(ready.application.id) }, 'In no server yet; invite the bot');
    const wanted = app.commands.map((command) => describeCommand(command, app.voices));
    const registering = registerCommands(client.rest, ready.application.id, wanted).then(
      ({ written, ids }) => {
        commandIds = ids;
        log.info({ commands: ids.size, written }, written ? 'Commands written' : 'Commands unchanged');
      },
      (error: unknown) =>
        log.error({ err: error }, 'The commands could not be registered; the old ones stay'),
    );
    void inFlight.track(registering.then(() => warmUp(app)));
  });
  const failed = watchConnection(client, log);

  // With its first question it learns what words are about, which takes seconds: nobody shall wait for that.
  app.answerer.answer('', { fallbackLanguage: 'en' });
  try {
    await client.login(token);
  } catch (error) {
    // A fatal close rejects both; it says more than the error of the login.
    await Promise.race([failed, Promise.resolve()]);
    const message = fatalLogin(error);
    if (message === undefined)
      throw new Error(`Could not connect to Discord: ${reasonOf(error)}`, { cause: error });
    log.fatal(message);
    throw new FatalError(message);
  }
  return {
    failed,
    async stop() {
      clearInterval(forgetting);
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.Raw);
      await inFlight.settled(STOP_MS);
      await client.destroy();
    },
  };
}

/** What went wrong, with what the network said where that is the reason. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** Logs what happens to the connection. discord.js mends it by itself, except where it is closed for good. */
function watchConnection(client: Client, log: Logger): Promise<never> {
  const logOnce = createLogOnce(log);
  // Without a listener of its own, an 'error' event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'Error in discord.js'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  if (log.isLevelEnabled('trace')) client.on(Events.Debug, (message) => log.trace(message));
  client.on(Events.ShardError, (error) => {
    logOnce(`shard:${error.message}`, { err: error }, 'Error of the connection');
  });
  client.on(Events.ShardReconnecting, () => log.info('Connection lost; connecting again'));
  client.on(Events.ShardResume, () => log.info('Connection resumed'));
  client.on(Events.Invalidated, () => log.warn('Session ended by Discord'));

  const failed = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.fatal({ code }, fatalClose(code));
      reject(new FatalError(fatalClose(code)));
    });
  });
  failed.catch(() => undefined);
  return failed;
}
