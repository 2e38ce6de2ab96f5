import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { requireAdmin } from '../admins.js';
import type { Command } from '../command.js';
import { openPanel } from '../settings-panel.js';
import { stageFor } from '../views/stage.js';

export default {
  data: {
    name: 'settings',
    contexts: [InteractionContextType.Guild],
    defaultMemberPermissions: String(PermissionFlagsBits.ManageGuild),
  },
  isPrivate: () => true,
  execute: async (input, app) => openPanel(requireAdmin(input, app), app, stageFor(app, input.language)),
} satisfies Command<'settings'>;
