import {
  type APIChannelSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { LANGUAGE_NAMES } from '../../i18n/language-names.js';
import { LANGUAGES } from '../../regulation/language.js';
import type { GuildSettings } from '../../store/store.js';
import { type ActionOf, encodeAction } from '../components/custom-id.js';
import * as limits from '../limits.js';
import { shorten } from '../text/shorten.js';
import { option, select } from './parts.js';
import type { Stage } from './stage.js';

/** Where members write and can be answered. Media channels would do, but Discord's API knows no menu of them. */
const ANSWERABLE = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];

interface Words {
  readonly label: string;
  readonly description: string;
}

/** The answer channels, none or many. */
export function channelMenu(
  chosen: readonly string[],
  disabled: boolean,
  stage: Stage,
): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: idOf('channels', stage),
    placeholder: shorten(stage.words.settings.channels.none, limits.SELECT_PLACEHOLDER),
    channel_types: ANSWERABLE,
    min_values: 0,
    max_values: limits.SELECT_OPTIONS,
    default_values: chosen
      .slice(0, limits.SELECT_OPTIONS)
      .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
    disabled,
  };
}

/** Where answers go in answer channels. */
export function replyInMenu(now: GuildSettings['replyIn'], disabled: boolean, stage: Stage) {
  const { place, thread } = stage.words.settings.replyIn;
  return menu('replyIn', [entry('place', place), entry('thread', thread)], now, disabled, stage);
}

/** What an unsure bot does in answer channels. */
export function uncertainMenu(now: GuildSettings['uncertain'], disabled: boolean, stage: Stage) {
  const { silence, suggestions } = stage.words.settings.uncertain;
  const entries = [entry('silence', silence), entry('suggestions', suggestions)];
  return menu('uncertain', entries, now, disabled, stage);
}

/** The language of answers. */
export function languageMenu(now: GuildSettings['language'], stage: Stage) {
  const languages = LANGUAGES.map((language) => option(LANGUAGE_NAMES[language], language));
  const entries = [entry('question', stage.words.settings.language.question), ...languages];
  return menu('language', entries, now, false, stage);
}

/** Whether questions without a good answer are kept. */
export function logMenu(now: boolean, stage: Stage) {
  const { off, on } = stage.words.settings.questionLog;
  return menu('questionLog', [entry('off', off), entry('on', on)], now ? 'on' : 'off', false, stage);
}

function entry<const Value extends string>(value: Value, { label, description }: Words) {
  return { ...option(label, value, description), value };
}

/** A menu that shows what holds now. */
function menu(
  which: ActionOf<'setting'>['which'],
  entries: readonly APISelectMenuOption[],
  now: string,
  disabled: boolean,
  stage: Stage,
): APIStringSelectComponent {
  const options = entries.map((one) => ({ ...one, default: one.value === now }));
  return { ...select(stage.words.settings[which].label, idOf(which, stage), options), disabled };
}

function idOf(which: ActionOf<'setting'>['which'], { voice }: Stage): string {
  return encodeAction({ type: 'setting', language: voice.language, which });
}
