import { Icon } from './icon.js';
import { useApp } from './model/app.js';

/** Short messages to the person: what was refused, and that the data was read anew. */
export function Notices() {
  const app = useApp();
  return (
    <div class="notices" role="status" aria-label="Notices">
      {app.state.notices.map(({ id, text }) => (
        <div key={id} class="notice">
          <p>{text}</p>
          <button type="button" aria-label="Dismiss" onClick={() => app.dismiss(id)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  );
}
