import type { Message } from 'discord.js';
import type { App } from '../app.js';
import { languageOfLocale } from '../locales.js';
import type { Reporter } from '../reporter.js';
import type { Sender } from '../sender.js';
import { answerView } from '../views/answer-view.js';
import { failureView } from '../views/notice-view.js';
import { stageFor } from '../views/stage.js';
import { messageBody } from '../views/view.js';
import { messageFacts } from './message-facts.js';
import { questionText } from './question-text.js';
import { shouldAnswer } from './should-answer.js';

/** Answers a message, if it is one to answer. The promise never rejects. */
export type MessageHandler = (message: Message) => Promise<void>;

/** Answers the questions people write in channels and direct messages. */
export function createMessageHandler(
  app: App,
  sender: Sender,
  report: Reporter,
  turn: () => Promise<void>,
): MessageHandler {
  return async (message) => {
    if (!shouldAnswer(messageFacts(message), message.client.user.id).answer) return;
    await turn();
    const { id, channelId, guildId, author } = message;
    // A member's locale is told with interactions only; a server's may stand in for it.
    const fallbackLanguage = languageOfLocale(message.guild?.preferredLocale);
    const circumstances = { doing: 'answering a message', channelId, guildId };
    try {
      const answer = app.answerer.answer(questionText(message.content), { fallbackLanguage });
      const stage = stageFor(app, answer.language);
      const view = answerView(answer, stage, { askerId: author.id, showQuestion: false });
      await sender.reply(channelId, id, messageBody(view));
    } catch (error) {
      const reference = report(error, circumstances);
      if (reference === undefined) return;
      const view = failureView(reference, app.voices(fallbackLanguage).words);
      await sender.reply(channelId, id, messageBody(view)).catch((again) => report(again, circumstances));
    }
  };
}
