// Small line icons of the sidebar; each stands beside a word or on a labelled button.

const paths = {
  refresh: 'M13.2 6.2A5.5 5.5 0 1 0 13.5 9M13.4 2.6v3.7H9.7',
  done: 'M3 8.5l3.4 3.4L13 4.8',
  notice: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.8v4M8 11v.3',
  back: 'M13 8H3.5M7.5 3.5 3 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  unfold: 'M3.5 6 8 10.5 12.5 6',
  todo: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2Z',
  question:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM6 6.3a2 2 0 1 1 2.6 1.9c-.4.2-.6.4-.6.9v.3M8 11.3v.2',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 4.9V8l2.2 1.6',
  pause: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM6.4 6v4M9.6 6v4',
  sent: 'M2.5 8h9M8 4.5 11.5 8 8 11.5M14 3.5v9',
  partly: 'M2 9.5l2.6 2.6 5-6.6M11.2 12h3',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM5.4 8h5.2',
  sheet: 'M2.5 3h11v10h-11ZM2.5 6.5h11M6.2 6.5V13',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
