const PATHS = {
  reply: 'M10 8V4l-8 7 8 7v-4c5 0 8.5 1.5 11 5-1-6-4-11-11-11Z',
  edit: 'm3 17.200V21h3.800L18 9.9 14.1 6 3 17.200ZM20.7 7.200a1 1 0 0 0 0-1.400l-2.5-2.500a1 1 0 0 0-1.4 0L15 5.1 18.9 9l1.8-1.800Z',
  delete: 'M6 19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V8H6v11ZM19 5h-4l-1-1h-4L9 5H5v2h14V5Z',
  inspect:
    'M10 3a7 7 0 1 0 4.3 12.500l5.1 5.1 1.4-1.4-5.1-5.100A7 7 0 0 0 10 3Zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  apps: 'M4 4h7v7H4V4Zm9 0h7v7h-7V4ZM4 13h7v7H4v-7Zm9 0h7v7h-7v-7Z',
  menu: 'M3 6h18v2H3V6Zm0 5h18v2H3v-2Zm0 5h18v2H3v-2Z',
  people:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0 2c-3.3 0-7 1.6-7 4.500V20h14v-2.500C16 14.6 12.3 13 9 13Zm8-2a3 3 0 1 0 0-6v6Zm0 2v7h5v-2.500c0-2.6-2.6-4.2-5-4.500Z',
  close:
    'm19 6.4-1.4-1.400L12 10.6 6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12 19 6.400Z',
  send: 'M3 20.500v-7l9-1.5-9-1.500v-7L21.5 12 3 20.500Z',
  hash: 'M9.5 3 9 7H5v2h3.700l-.8 6H4v2h3.700L7 21h2l.6-4h5.600l-.6 4h2l.6-4H21v-2h-3.500l.8-6H22V7h-3.400l.6-4h-2l-.6 4H11l.5-4h-2Zm1.3 6h5.500l-.8 6H10l.8-6Z',
  thread: 'M4 4h16v10H9l-5 5V4Zm2 2v8l2-2h10V6H6Z',
  forum: 'M3 3h13v9H8l-5 4V3Zm15 5h3v13l-4-4H9v-3h9V8Z',
  direct: 'M4 5h16v11H9l-5 4V5Z',
  light:
    'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v4h-2V1Zm0 18h2v4h-2v-4ZM1 11h4v2H1v-2Zm18 0h4v2h-4v-2ZM4.2 5.600l1.4-1.4 2.8 2.800L7 8.4 4.2 5.600Zm11.4 11.4 1.4-1.4 2.8 2.8-1.4 1.4-2.8-2.800ZM7 15.600l1.4 1.4-2.8 2.8-1.4-1.400L7 15.600ZM18.4 4.200l1.4 1.400L17 8.4 15.6 7l2.8-2.800Z',
  dark: 'M12 3a9 9 0 1 0 9 9c0-.5 0-.9-.1-1.400A5.4 5.4 0 0 1 13.4 3.1 9 9 0 0 0 12 3Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside or instead of a word; screen readers pass over it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path fill="currentColor" d={PATHS[name]} />
    </svg>
  );
}
