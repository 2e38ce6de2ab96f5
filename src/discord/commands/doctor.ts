import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { requireAdmin } from '../admins.js';
import type { Command } from '../command.js';
import { diagnose } from '../diagnosis.js';
import { doctorView } from '../views/doctor-view.js';
import { stageFor } from '../views/stage.js';

export default {
  data: {
    name: 'doctor',
    contexts: [InteractionContextType.Guild],
    defaultMemberPermissions: String(PermissionFlagsBits.ManageGuild),
  },
  isPrivate: () => true,
  async execute(input, app) {
    const diagnosis = await diagnose(requireAdmin(input, app), input.channelId, app);
    return doctorView(diagnosis, stageFor(app, input.language));
  },
} satisfies Command<'doctor'>;
