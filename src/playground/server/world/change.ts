import type { Channel, Guild, Member, StoredMessage } from './model.js';

/** Everything that can change in the world; the gateway and people's eyes are fed from it. */
export type Change =
  | { readonly type: 'messageCreate' | 'messageUpdate' | 'messageDelete'; readonly message: StoredMessage }
  | {
      readonly type: 'messageDeleteBulk';
      readonly channel: Channel;
      readonly messages: readonly StoredMessage[];
    }
  | { readonly type: 'channelCreate' | 'channelUpdate' | 'channelDelete'; readonly channel: Channel }
  | { readonly type: 'guildCreate' | 'guildUpdate' | 'guildDelete'; readonly guild: Guild }
  | {
      readonly type: 'memberAdd' | 'memberUpdate' | 'memberRemove';
      readonly guild: Guild;
      readonly member: Member;
    }
  | {
      readonly type: 'roleCreate' | 'roleUpdate' | 'roleDelete';
      readonly guild: Guild;
      readonly roleId: string;
    }
  | {
      readonly type: 'threadMembers';
      readonly channel: Channel;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly type: 'typing'; readonly channel: Channel; readonly userId: string }
  | {
      readonly type: 'reactionAdd' | 'reactionRemove';
      readonly message: StoredMessage;
      readonly userId: string;
      readonly emoji: string;
    };
