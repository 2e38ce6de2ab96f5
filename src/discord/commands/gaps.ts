import { ApplicationCommandOptionType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { requireAdmin } from '../admins.js';
import type { Command } from '../command.js';
import { gapsPage } from '../components/gaps.js';
import { LONGEST_TRIED, tryQuestion } from '../components/trial.js';

export default {
  data: {
    name: 'gaps',
    contexts: [InteractionContextType.Guild],
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      { name: 'try', type: ApplicationCommandOptionType.String, min_length: 1, max_length: LONGEST_TRIED },
    ],
  },
  isPrivate: () => true,
  execute(input, app) {
    // Admins of the server can give the command to others; what it shows is for them alone.
    const { id } = requireAdmin(input, app);
    const tried = input.text('try');
    if (tried !== undefined) return tryQuestion(tried, input.language, app);
    return gapsPage(app, id, input.language, { order: 'often', page: 0 });
  },
} satisfies Command<'gaps'>;
