import { SnowflakeUtil } from 'discord.js';
import { keepUnanswered } from '../../gaps/keep.js';
import { createTurnsByKey } from '../../operations/turns-by-key.js';
import type { Pair } from '../../store/store.js';
import type { App } from '../app.js';
import { languageOfLocale } from '../locales.js';
import type { SpamGuard } from '../manners/spam-guard.js';
import type { Circumstances, Reporter } from '../reporter.js';
import type { Sender } from '../sender.js';
import { failureView } from '../views/notice-view.js';
import { messageBody } from '../views/view.js';
import { createConsider, type Response } from './considering.js';
import { createDelivery } from './delivery.js';
import type { IncomingMessage } from './incoming.js';
import { createLastWords } from './last-words.js';
import { questionText } from './question-text.js';
import { isAddressed } from './should-answer.js';
import type { Surroundings } from './whereabouts.js';

/** So long after a question was asked, editing it changes the answer. */
export const EDITS_FOLLOWED_MS = 15 * 60 * 1000;

/** Answers messages, and follows what becomes of them. Its promises never reject. */
export interface MessageHandler {
  created(message: IncomingMessage): Promise<void>;
  /** Also to be called for what Discord itself changes about a message, such as a link preview or a pin. */
  updated(message: IncomingMessage): Promise<void>;
  deleted(messageIds: readonly string[]): Promise<void>;
}

/** What the handler works with besides the app. */
export interface MessageTools {
  readonly sender: Sender;
  readonly report: Reporter;
  readonly surroundings: Surroundings;
  readonly guard: SpamGuard;
  /** Lets answers through one after the other. */
  readonly turn: () => Promise<void>;
  /** Milliseconds since the epoch; the system's clock if not given. */
  readonly now?: () => number;
}

/**
 * Answers the questions people write in channels and direct messages. What happens to one message is dealt with in the
 * order it came, so that an answer under way when its question is deleted is deleted too.
 */
export function createMessageHandler(app: App, tools: MessageTools): MessageHandler {
  const { sender, report, surroundings, guard, turn, now = Date.now } = tools;
  const { store } = app;
  const consider = createConsider(app, surroundings);
  const deliver = createDelivery(sender, report);
  const queue = createTurnsByKey();
  const lastWords = createLastWords(EDITS_FOLLOWED_MS);

  async function answer(message: IncomingMessage): Promise<void> {
    const response = await consider(message);
    if (response === undefined) return;
    if (!(await isAllowed(message, response))) return;
    lastWords.same(message.id, message.content);
    const claim = await store.claim(`message:${message.id}`);
    if (claim === 'taken' || (claim === 'unknown' && !response.addressed)) return;
    await turn();
    const sent = await deliver(message, response);
    noteSaid(response);
    await remember({ ...sent, questionId: message.id, guildId: message.guildId });
    if (response.addressed && response.ownWords)
      await keepUnanswered(response.answer, message.guildId, store);
  }

  async function follow(message: IncomingMessage): Promise<void> {
    const { editedAt } = message;
    if (editedAt === undefined || now() - SnowflakeUtil.timestampFrom(message.id) > EDITS_FOLLOWED_MS) return;
    const found = await ifStored(store.pairOfQuestion(message.id).then((pair) => ({ pair })));
    // Whether it was answered cannot be told now, so the answer stays as it is.
    if (found === undefined) return;
    const { pair } = found;
    // Perhaps it was no question to the bot before. One that was answered is not answered again: it is claimed.
    if (pair === undefined) return answer(message);
    // Before it is claimed, as every process has to know the words; the last edit told again counts for nothing.
    const isSame = lastWords.same(message.id, message.content);
    // An update tells the last edit again when something else changes; and every process hears of it.
    if ((await store.claim(`edit:${message.id}:${editedAt}`)) !== 'claimed') return;
    const response = await consider(message);
    if (response === undefined) return withdraw([message.id]);
    // Where its author asks too much: what answers another question does not stay.
    if (!(await guard.edit(message.authorId))) return isSame ? undefined : withdraw([message.id]);
    await turn();
    await sender.edit(pair.channelId, pair.answerId, messageBody(response.view));
  }

  async function withdraw(questionIds: readonly string[]): Promise<void> {
    const pairs = (await ifStored(store.takePairs(questionIds))) ?? [];
    for (const { channelId, answerId, guildId } of pairs) {
      const removing = sender.remove(channelId, answerId);
      await removing.catch((error) => report(error, { doing: 'deleting an answer', channelId, guildId }));
    }
  }

  function isAllowed({ authorId, channelId }: IncomingMessage, response: Response): Promise<boolean> {
    const { question, before } = response;
    const about = before && [...before.sections, before.question].join(' ');
    return guard.message({ userId: authorId, channelId, question, ...(about && { about }) });
  }

  /** So that the guard knows the bot's own words should somebody bring them back. */
  function noteSaid({ answer }: Response): void {
    const [lead] = answer?.status === 'answered' ? (answer.results[0]?.points ?? []) : [];
    if (answer !== undefined && lead !== undefined) guard.said(app.voices(answer.language).say(lead));
  }

  /** Without it the answer is still there, but does not follow its question. */
  async function remember(pair: Pair): Promise<void> {
    await ifStored(store.savePair(pair));
  }

  async function failed(
    error: unknown,
    message: IncomingMessage,
    circumstances: Circumstances,
  ): Promise<void> {
    const reference = report(error, circumstances);
    if (reference === undefined || !isAddressed(message, surroundings.botId)) return;
    const { id, channelId, guildId, content } = message;
    const locale = guildId === undefined ? undefined : surroundings.localeOf(guildId);
    const language = app.detectLanguage(questionText(content)) ?? languageOfLocale(locale);
    const body = messageBody(failureView(reference, app.voices(language).words));
    await sender.reply(channelId, id, body).catch((again: unknown) => report(again, circumstances));
  }

  return {
    async created(message) {
      const { channelId, guildId } = message;
      const circumstances = { doing: 'answering a message', channelId, guildId };
      await queue
        .run(message.id, () => answer(message))
        .catch((error: unknown) => failed(error, message, circumstances));
    },
    async updated(message) {
      const { channelId, guildId } = message;
      const circumstances = { doing: 'following an edit', channelId, guildId };
      await queue
        .run(message.id, () => follow(message))
        .catch((error: unknown) => void report(error, circumstances));
    },
    async deleted(messageIds) {
      await Promise.all(messageIds.map((id) => queue.run(id, async () => undefined)));
      await withdraw(messageIds);
    },
  };
}

/** Undefined where the database does not answer; it has told the log. */
async function ifStored<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
