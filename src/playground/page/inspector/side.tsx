import { useState } from 'preact/hooks';
import { Icon } from '../icon.js';
import { useApp } from '../model/app.js';
import { Inspector } from './inspector.js';
import { Members } from './members.js';

const TABS = ['Inspector', 'Members'] as const;

/** Beside the channel: how the last answer came about, and who is there. */
export function Side() {
  const app = useApp();
  const [tab, setTab] = useState<(typeof TABS)[number]>('Inspector');

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'Inspector' ? 'Members' : 'Inspector';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <aside class="side" aria-label="Inspector and members">
      <div class="side-header">
        <div role="tablist" aria-label="Beside the channel" onKeyDown={onKeyDown}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={tab === name}
              aria-controls="side-panel"
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
            >
              {name}
            </button>
          ))}
        </div>
        <button type="button" class="side-close" aria-label="Close" onClick={() => app.show(undefined)}>
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div class="side-panel" role="tabpanel" id="side-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'Inspector' ? <Inspector /> : <Members />}
      </div>
    </aside>
  );
}
