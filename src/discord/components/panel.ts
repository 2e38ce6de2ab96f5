import { requireAdmin } from '../admins.js';
import { openPanel, renewPanel } from '../settings-panel.js';
import { confirmView } from '../views/confirm-view.js';
import { stageFor } from '../views/stage.js';
import { type ComponentHandler, placementForReader } from './handler.js';

/** The buttons of the settings panel. What cannot be brought back is asked for twice. */
export const panelButton: ComponentHandler<'panel'> = {
  writes: ({ step }) => step === 'delete' || step === 'reset',
  placement: (_, input) => placementForReader(input),
  async execute({ step }, input, app) {
    const server = requireAdmin(input, app);
    const { store } = app;
    const stage = stageFor(app, input.language);
    const { questionLog, reset } = stage.words.settings;
    switch (step) {
      case 'show':
        return openPanel(server, app, stage);
      case 'askDelete': {
        const count = await store.countGaps(server.id);
        if (count === 0)
          return renewPanel(await store.settings(server.id), questionLog.empty, server, app, stage);
        const { confirm, confirmed } = questionLog;
        return confirmView({ text: confirm(count), yes: confirmed, step: 'delete' }, stage);
      }
      case 'delete': {
        const deleted = await store.deleteGaps(server.id);
        const settings = await store.settings(server.id);
        return renewPanel(settings, questionLog.deleted(deleted), server, app, stage);
      }
      case 'askReset':
        return confirmView({ text: reset.confirm, yes: reset.confirmed, step: 'reset' }, stage);
      case 'reset':
        return renewPanel(await store.resetSettings(server.id), reset.done, server, app, stage);
    }
  },
};
