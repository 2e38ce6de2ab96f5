import type { Action, ActionType } from './custom-id.js';
import { deleteButton } from './delete.js';
import { forgetButton } from './forget.js';
import { gapsButton } from './gaps.js';
import type { ComponentHandler } from './handler.js';
import { moreButton } from './more.js';
import { pageButton } from './page.js';
import { panelButton } from './panel.js';
import { pickButton } from './pick.js';
import { sectionMenu } from './section.js';
import { settingMenu } from './setting.js';
import { shareButton } from './share.js';
import { soughtForm } from './sought.js';
import { switchButton, switchTermButton } from './switch.js';
import { termButton } from './term.js';
import { topicMenu, topicsButton } from './topic.js';
import { trialButton, trialForm } from './trial.js';
import { voteButton } from './vote.js';

const handlers: { readonly [T in ActionType]: ComponentHandler<T> } = {
  section: sectionMenu,
  topic: topicMenu,
  topics: topicsButton,
  pick: pickButton,
  term: termButton,
  page: pageButton,
  more: moreButton,
  switch: switchButton,
  switchTerm: switchTermButton,
  delete: deleteButton,
  setting: settingMenu,
  panel: panelButton,
  share: shareButton,
  forget: forgetButton,
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
