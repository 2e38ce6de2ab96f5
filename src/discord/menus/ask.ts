import { askerOf } from '../command.js';
import type { MessageCommand } from '../message-command.js';
import { questionText } from '../messages/question-text.js';
import { answerView } from '../views/answer-view.js';
import { noticeView } from '../views/notice-view.js';
import { stageFor } from '../views/stage.js';

/** Answers what a message asks, to the member who wants to know. */
export const askMenu: MessageCommand<'ask'> = {
  menu: 'ask',
  execute(input, app) {
    const question = questionText(input.content);
    const answer = app.answerer.answer(question, { fallbackLanguage: input.language });
    // Nobody asked the bot for help with asking: the member pointed at a message of emoji, or at a picture.
    if (answer.note?.type === 'empty') return noticeView(app.voices(input.language).words.menus.ask.nothing);
    const stage = stageFor(app, answer.language, input.language, askerOf(input, true));
    return answerView(answer, stage, { askerId: input.userId, showQuestion: true, ofAnother: true });
  },
};
