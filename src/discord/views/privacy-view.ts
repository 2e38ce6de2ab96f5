import type { Links } from '../app.js';
import { encodeAction } from '../components/custom-id.js';
import { linkLine } from './link-line.js';
import { ACCENT, button, container, row, textDisplay } from './parts.js';
import type { Stage } from './stage.js';
import type { View } from './view.js';

/** What is kept, for how long, and how to have it deleted, with a button for what is kept of the reader. */
export function privacyView({ voice, words }: Stage, links: Links): View {
  const { privacy } = words;
  const kept = [privacy.settings, privacy.events, privacy.votes, privacy.log];
  const deletion = [privacy.deleteVotes, privacy.deleteAnswer, privacy.deleteLog, privacy.deleteServer];
  const published = linkLine(links, words);
  return {
    components: [
      container(ACCENT.background, [
        textDisplay([`### ${privacy.heading}`, privacy.reads, privacy.again, privacy.forgets]),
        textDisplay([privacy.shown, privacy.programLog]),
        textDisplay([`**${privacy.kept}**`, ...kept.map(item), privacy.redacted]),
        textDisplay([`**${privacy.deletion}**`, ...deletion.map(item)]),
        row(button(privacy.forget, encodeAction({ type: 'forget', language: voice.language }))),
        ...(published === '' ? [] : [textDisplay([`-# ${published}`])]),
      ]),
    ],
  };
}

const item = (text: string): string => `- ${text}`;
