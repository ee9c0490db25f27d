/** The few signs the pages need, drawn in the colour of the text around them and hidden from readers: a word always stands beside. */
const drawings = {
  menu: 'M3 6h14M3 10h14M3 14h14',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7M3.5 3.5v3h3M10 6.5V10l2.5 2',
  note: 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7h6M7 10h4',
  download: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  upload: 'M10 13V4M6 7.5l4-4 4 4M4 16.5h12',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 17c.6-3.2 3.1-5 6.2-5s5.6 1.8 6.2 5',
  place: 'M10 17.5c3.6-4 5.4-6.9 5.4-9.1a5.4 5.4 0 1 0-10.8 0c0 2.2 1.8 5.1 5.4 9.1zM10 10.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  warning: 'M10 3.2L18 16.8H2zM10 8.3v3.9M10 14.6v.2',
  check: 'M4 10.5l4 4 8-9',
  undo: 'M7 4L3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  table: 'M3 4h14v12H3zM3 8h14M8 8v8',
  clip: 'M13.5 6.5l-6 6a1.8 1.8 0 0 0 2.5 2.5l6.2-6.2a3.4 3.4 0 0 0-4.8-4.8L5 10.4a5 5 0 0 0 0 0',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  camera: 'M3 6.5h3.2L7.6 4.5h4.8l1.4 2H17V16H3zM10 14a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  question: 'M7.3 7.3a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 2.1M10 15v.2',
  plus: 'M10 4v12M4 10h12',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
