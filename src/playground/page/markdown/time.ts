type Form = Intl.DateTimeFormatOptions;

/** Discord's formats of `<t:…>`, by letter. */
const FORMATS: Readonly<Record<string, Form>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** A point in time as Discord writes it; `seconds` since 1970. */
export function timeText(seconds: number, format = 'f'): string {
  if (format !== 'R') return new Intl.DateTimeFormat('en-GB', FORMATS[format]).format(seconds * 1000);
  const ahead = seconds - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(ahead) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(ahead / size), unit);
}

/** When a message was sent, as it stands beside the author. */
export function clockText(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}
