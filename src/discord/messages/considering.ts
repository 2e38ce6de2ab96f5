import type { Answer, Before } from '../../answer/answer.js';
import type { Language } from '../../regulation/language.js';
import { DEFAULT_SETTINGS, type GuildSettings } from '../../store/store.js';
import type { App } from '../app.js';
import { languageOfLocale } from '../locales.js';
import { answerView } from '../views/answer-view.js';
import { type Asker, stageFor } from '../views/stage.js';
import { noTextView, unreadableView } from '../views/unknown-view.js';
import type { View } from '../views/view.js';
import { answeredBefore } from './answered-before.js';
import { type Asked, askedIn } from './asked.js';
import type { IncomingMessage } from './incoming.js';
import { AT_BEST, type Decision, shouldAnswer } from './should-answer.js';
import { askedVerdictOf, verdictOf } from './verdict.js';
import type { Surroundings, Whereabouts } from './whereabouts.js';

/** What is to be said to a message. */
export interface Response {
  readonly view: View;
  /** The words that were answered; empty for none. */
  readonly question: string;
  /** What it was understood with, where it replies to an answer. */
  readonly before: Before | undefined;
  /** Undefined where there was nothing to answer. */
  readonly answer: Answer | undefined;
  /** Whether the message was to the bot; else it is answered as it was written in an answer channel. */
  readonly addressed: boolean;
  /** Whether the words are the author's own; else those of the message replied to, whose author did not ask the bot. */
  readonly ownWords: boolean;
  /** Whether the answer goes into a thread of its own. */
  readonly inNewThread: boolean;
}

/** Thinks about a message: undefined where the bot stays silent. */
export type Consider = (message: IncomingMessage) => Promise<Response | undefined>;

/** Where a message was written, and what holds there. */
interface Spot {
  readonly settings: GuildSettings;
  readonly whereabouts: Whereabouts | undefined;
  readonly inAnswerChannel: boolean;
}

const ELSEWHERE: Spot = { settings: DEFAULT_SETTINGS, whereabouts: undefined, inAnswerChannel: false };

/** The way from a message to what is said to it: may it be answered, what does it ask, what is the answer. */
export function createConsider(app: App, surroundings: Surroundings): Consider {
  const { botId } = surroundings;
  return async (message) => {
    // Whatever the place: most messages need nothing to be looked up.
    const atBest = { botId, answerChannel: app.answerChannels, suggests: true };
    if (!shouldAnswer(message, atBest, AT_BEST).answer) return undefined;

    const spot = await spotOf(message);
    const place = {
      botId,
      answerChannel: app.answerChannels && spot.inAnswerChannel,
      suggests: spot.settings.uncertain === 'suggestions',
    };
    // What is neither to the bot nor in an answer channel is not read, nor is Discord asked about it.
    if (!shouldAnswer(message, place, AT_BEST).answer) return undefined;
    const asked = askedIn(message, spot.whereabouts?.postTitle, surroundings);
    const before = await answeredBefore(message, surroundings);
    const answer = once(() => answerTo(asked, before, message, spot.settings));
    const decision = shouldAnswer(message, place, {
      asked: () => askedVerdictOf(asked, answer),
      unasked: () => verdictOf(asked.text, answer, app.answersUnasked),
    });
    if (!decision.answer) return undefined;
    return {
      ...respond(asked, answer, decision, message, spot.settings),
      before,
      addressed: decision.because !== 'answer-channel',
      ownWords: !asked.ofAnother,
      inNewThread:
        spot.inAnswerChannel && spot.settings.replyIn === 'thread' && spot.whereabouts?.inThread === false,
    };
  };

  async function spotOf({ id, guildId, channelId }: IncomingMessage): Promise<Spot> {
    if (guildId === undefined) return ELSEWHERE;
    const settings = await app.store.settings(guildId);
    // Of a post, the first message has its id, and a title.
    if (settings.answerChannels.length === 0 && id !== channelId) return { ...ELSEWHERE, settings };
    const whereabouts = await surroundings.whereabouts(channelId);
    const inAnswerChannel = whereabouts?.ids.some((id) => settings.answerChannels.includes(id)) ?? false;
    return { settings, whereabouts, inAnswerChannel };
  }

  function answerTo(
    asked: Asked,
    before: Before | undefined,
    message: IncomingMessage,
    settings: GuildSettings,
  ): Answer {
    return app.answerer.answer(asked.text, {
      before,
      fallbackLanguage: fallbackLanguage(message),
      language: settings.language === 'question' ? undefined : settings.language,
    });
  }

  /** A member's locale is told with interactions only; a server's may stand in for it. */
  function fallbackLanguage({ guildId }: IncomingMessage): Language {
    return languageOfLocale(guildId === undefined ? undefined : surroundings.localeOf(guildId));
  }

  function respond(
    asked: Asked,
    answer: () => Answer,
    decision: Decision & { answer: true },
    message: IncomingMessage,
    settings: GuildSettings,
  ): Pick<Response, 'view' | 'question' | 'answer'> {
    const asker: Asker = { id: message.authorId, sees: message.guildId === undefined ? 'direct' : 'public' };
    if (asked.blank) {
      const language = settings.language === 'question' ? fallbackLanguage(message) : settings.language;
      const stage = stageFor(app, language, undefined, asker);
      // Answer channels come with the intent to read what is not to the bot; without it, nobody knows what is there.
      const reads = app.answerChannels || message.guildId === undefined;
      return { view: reads ? noTextView(stage) : unreadableView(stage), question: '', answer: undefined };
    }
    const found = answer();
    const shown: Answer = decision.as === 'suggestions' ? { ...found, status: 'suggested' } : found;
    const stage = stageFor(app, shown.language, undefined, asker);
    const { ofAnother } = asked;
    const view = answerView(shown, stage, { askerId: asker.id, showQuestion: ofAnother, ofAnother });
    return { view, question: asked.text, answer: shown };
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
