import { useState } from 'preact/hooks';
import type { ShownChannel } from '../../web/protocol.js';
import { toWire } from '../composer/mentions.js';
import { useApp } from '../model/app.js';
import { plainText } from './plain-text.js';

/** A forum: its posts, and the form for a new one. */
export function Forum({ forum }: { readonly forum: ShownChannel }) {
  const app = useApp();
  const { state } = app;
  const [title, setTitle] = useState('');
  const [content, setContent] = useState('');
  const posts = state.channels.filter(({ parentId }) => parentId === forum.id).reverse();

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    await app.post(forum.id, title, toWire(content, state.people));
  }

  return (
    <div class="forum">
      <form class="new-post" onSubmit={(event) => void submit(event)} aria-label="New post">
        <label for="post-title">Title</label>
        <input
          id="post-title"
          type="text"
          required
          maxLength={100}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <label for="post-content">Message</label>
        <textarea
          id="post-content"
          required
          rows={3}
          maxLength={2000}
          value={content}
          onInput={({ currentTarget }) => setContent(currentTarget.value)}
        />
        <button type="submit" class="button primary">
          Post
        </button>
      </form>
      <h2>Posts</h2>
      {posts.length === 0 && <p class="quiet">No posts yet.</p>}
      <ul class="posts">
        {posts.map((post) => {
          const first = state.messages[post.id]?.[0]?.data;
          return (
            <li key={post.id}>
              <button type="button" onClick={() => app.open(post.id)}>
                <strong>{post.name}</strong>
                {first !== undefined && <span>{plainText(first, state)}</span>}
                <small>{state.messages[post.id]?.length ?? 0} messages</small>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
