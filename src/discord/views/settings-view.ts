import type { APITextDisplayComponent } from 'discord.js';
import type { GuildSettings } from '../../store/store.js';
import { type ChannelFindings, isFine } from '../check-channels.js';
import { encodeAction } from '../components/custom-id.js';
import { missingLines, unknownLines } from './finding-lines.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import { channelMenu, languageMenu, logMenu, replyInMenu, uncertainMenu } from './settings-menus.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** What the settings panel shows. */
export interface Panel {
  readonly settings: GuildSettings;
  /** Whether there can be answer channels at all. */
  readonly answerChannels: boolean;
  /** The answer channels that the bot knows of: the menu holds no others. */
  readonly knownChannels: readonly string[];
  readonly findings: ChannelFindings;
  /** Questions in the log; undefined where that could not be counted. */
  readonly logged: number | undefined;
}

/**
 * The one panel in which a server's settings are seen and changed.
 * @param news what has just happened, in Markdown; empty for nothing
 */
export function settingsView(panel: Panel, news: string, stage: Stage): View {
  const { settings, answerChannels, findings } = panel;
  const { words } = stage;
  const texts = words.settings;
  const { channels, questionLog } = texts;
  const label = (text: string, hint = ''): APITextDisplayComponent =>
    textDisplay([`**${text}**`, hint && `-# ${hint}`]);
  const off = !answerChannels;
  return {
    components: [
      container(off || isFine(findings) ? ACCENT.regulation : ACCENT.unsure, [
        textDisplay([`### ${texts.heading}`, `-# ${texts.intro}`, news]),
        label(channels.label, off ? channels.off : channels.hint),
        row(channelMenu(panel.knownChannels, off, stage)),
        ...(off || isFine(findings) ? [] : [textDisplay(warnings(findings, stage))]),
        label(texts.replyIn.label),
        row(replyInMenu(settings.replyIn, off, stage)),
        label(texts.uncertain.label),
        row(uncertainMenu(settings.uncertain, off, stage)),
        label(texts.language.label),
        row(languageMenu(settings.language, stage)),
        label(questionLog.label, questionLog.hint),
        row(logMenu(settings.questionLog, stage)),
        row(...panelButtons(panel, stage)),
      ]),
    ],
  };
}

function warnings(findings: ChannelFindings, { words }: Stage): string[] {
  const missing = missingLines(findings, words);
  return [
    ...missing,
    ...(missing.length > 0 ? [words.findings.grant] : []),
    ...unknownLines(findings, words),
  ];
}

function panelButtons({ logged }: Panel, { words, voice: { language } }: Stage) {
  const { questionLog, reset } = words.settings;
  const label = logged ? questionLog.deleteMany(logged) : questionLog.delete;
  return [
    {
      ...button(label, encodeAction({ type: 'panel', language, step: 'askDelete' })),
      disabled: logged === 0,
    },
    button(reset.label, encodeAction({ type: 'panel', language, step: 'askReset' })),
  ];
}
