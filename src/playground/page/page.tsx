import { useEffect, useState } from 'preact/hooks';
import { Channel } from './channel/channel.js';
import { Form } from './drawn/form.js';
import { Side } from './inspector/side.js';
import { type App, AppContext } from './model/app.js';
import { Notices } from './notices.js';
import { Places } from './places/places.js';

/** The whole page. It is drawn anew when the state changes. */
export function Page({ app }: { readonly app: App }) {
  const [state, setState] = useState(app.state);
  useEffect(() => {
    const show = (): void => setState(app.state);
    // Effects run after the first frame: what came until then was told to nobody.
    show();
    return app.store.listen(show);
  }, [app]);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') app.show(undefined);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [app]);
  return (
    <AppContext.Provider value={app}>
      <div
        class="page"
        data-drawer={state.drawer ?? 'none'}
        data-ready={state.connected && state.bot.state === 'ready'}
      >
        <a class="skip" href="#composer">
          Skip to the message box
        </a>
        <Places />
        <Channel />
        <Side />
        {state.drawer !== undefined && (
          <button
            type="button"
            class="backdrop"
            aria-label="Close"
            tabIndex={-1}
            onClick={() => app.show(undefined)}
          />
        )}
        {state.form !== undefined && <Form key={state.form.interactionId} form={state.form} />}
        <Notices />
      </div>
    </AppContext.Provider>
  );
}
