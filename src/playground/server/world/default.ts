import { ChannelType } from 'discord-api-types/v10';
import type { Cast, Places } from '../types.js';
import { bits } from './permissions.js';
import type { World } from './world.js';

/** What Discord lets everybody do in a new server, as far as it concerns a bot that answers. */
const EVERYONE = bits([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseExternalEmojis',
  'CreatePublicThreads',
  'UseApplicationCommands',
  'UseExternalApps',
  'ChangeNickname',
]);

/** Fills a new world: a server with the bot, another one without it, an admin and an ordinary member. */
export function furnish(world: World): { places: Places; people: Cast } {
  const bot = world.addUser('Tiaoli', { bot: true });
  world.setBot(bot);
  const admin = world.addUser('Ada', { installedApp: true });
  const member = world.addUser('Ming', { installedApp: true });

  const guild = world.addGuild('Jiangxi Makers', admin, EVERYONE);
  const role = world.addRole(guild, 'Tiaoli', [], { managed: true, tags: { bot_id: bot.id } });
  world.addMember(guild, member);
  const general = world.addChannel(guild, 'general');
  const questions = world.addChannel(guild, 'questions');
  const forum = world.addChannel(guild, 'help-forum', {
    type: ChannelType.GuildForum,
    tags: [{ id: world.ids.next(), name: 'Rules', moderated: false, emoji_id: null, emoji_name: null }],
  });
  const now = world.clock.now();
  const thread = world.addThread(
    general,
    'A thread',
    {
      ownerId: admin.id,
      archived: false,
      locked: false,
      invitable: true,
      autoArchive: 1440,
      archivedAt: now,
      createdAt: now,
      memberIds: new Set([admin.id]),
      messageCount: 0,
      appliedTags: [],
    },
    ChannelType.PublicThread,
  );
  world.addMember(guild, bot, [role.id]);

  const elsewhere = world.addGuild('Elsewhere', admin, EVERYONE);
  world.addMember(elsewhere, member);
  const lobby = world.addChannel(elsewhere, 'lobby');
  return {
    places: { guild, general, questions, forum, thread, elsewhere, lobby },
    people: { admin, member, bot },
  };
}
