import type { Command } from '../command.js';
import { helpView } from '../views/help-view.js';
import { stageFor } from '../views/stage.js';

export default {
  data: { name: 'help' },
  isPrivate: () => true,
  execute(input, app) {
    // What is for admins would only be in the way of everybody else.
    const usable = app.commands.filter(
      ({ data }) => data.defaultMemberPermissions === undefined || input.may('ManageGuild'),
    );
    return helpView(usable, stageFor(app, input.language));
  },
} satisfies Command<'help'>;
