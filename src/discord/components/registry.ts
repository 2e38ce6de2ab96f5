import type { Action, ActionType } from './custom-id.js';
import { deleteButton } from './delete.js';
import { gapsButton } from './gaps.js';
import type { ComponentHandler } from './handler.js';
import { moreButton } from './more.js';
import { pickButton } from './pick.js';
import { sectionMenu } from './section.js';
import { soughtForm } from './sought.js';
import { switchButton } from './switch.js';
import { topicMenu, topicsButton } from './topic.js';
import { trialButton, trialForm } from './trial.js';
import { voteButton } from './vote.js';

const handlers: { readonly [T in ActionType]: ComponentHandler<T> } = {
  section: sectionMenu,
  topic: topicMenu,
  topics: topicsButton,
  pick: pickButton,
  more: moreButton,
  switch: switchButton,
  delete: deleteButton,
  vote: voteButton,
  sought: soughtForm,
  gaps: gapsButton,
  trial: trialButton,
  tried: trialForm,
};

/** What an action does. */
export function handlerOf(action: Action): ComponentHandler {
  return handlers[action.type];
}
