import { isLanguage } from '../../regulation/language.js';
import type { GuildSettings } from '../../store/store.js';
import { requireAdmin } from '../admins.js';
import { renewPanel } from '../settings-panel.js';
import { stageFor } from '../views/stage.js';
import type { ActionOf } from './custom-id.js';
import { type ComponentHandler, placementForReader } from './handler.js';

/** Saves what was chosen in the settings panel, and shows what holds now. */
export const settingMenu: ComponentHandler<'setting'> = {
  writes: () => true,
  placement: (_, input) => placementForReader(input),
  async execute({ which }, input, app) {
    const server = requireAdmin(input, app);
    const change = changeOf(which, input.values);
    if (change === undefined) return undefined;
    const stage = stageFor(app, input.language);
    const settings = await app.store.saveSettings(server.id, change);
    return renewPanel(settings, stage.words.settings.saved, server, app, stage);
  },
};

/** What a choice changes; undefined for one that the menu does not have. */
function changeOf(
  which: ActionOf<'setting'>['which'],
  values: readonly string[],
): Partial<GuildSettings> | undefined {
  const [value = ''] = values;
  switch (which) {
    case 'channels':
      return { answerChannels: values };
    case 'replyIn':
      return value === 'place' || value === 'thread' ? { replyIn: value } : undefined;
    case 'uncertain':
      return value === 'silence' || value === 'suggestions' ? { uncertain: value } : undefined;
    case 'language':
      return value === 'question' || isLanguage(value) ? { language: value } : undefined;
    case 'questionLog':
      return value === 'on' || value === 'off' ? { questionLog: value === 'on' } : undefined;
  }
}
