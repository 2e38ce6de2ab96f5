export type Theme = 'system' | 'dark' | 'light';

const KEY = 'theme';

/** What the person chose the last time; the system's theme where they did not. */
export function savedTheme(): Theme {
  const saved = localStorage.getItem(KEY);
  return saved === 'dark' || saved === 'light' ? saved : 'system';
}

/** Shows a theme and keeps the choice. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(KEY, theme);
    document.documentElement.dataset.theme = theme;
  }
}

/** Whether the page is dark now, by choice or by the system. */
export function isDark(): boolean {
  const theme = savedTheme();
  return theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
