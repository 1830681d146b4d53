/** How a widget is coloured: as the reader's system asks, or as the page around it does. */
export const THEMES = ['auto', 'light', 'dark', 'transparent', 'transparent-dark'] as const;
export type Theme = (typeof THEMES)[number];

export function readTheme(asked: string | null): Theme {
  return THEMES.find((theme) => theme === asked) ?? 'auto';
}

const ASKS_FOR_DARK = /\(prefers-color-scheme:\s*dark\)/g;

/**
 * The site's style sheets with the answer to "does the reader's system ask for dark?" given by the theme. Every rule outranks the
 * original, so that the order of the sheets does not matter.
 */
export function themed(css: string, theme: Theme): string {
  const dark = theme === 'dark' || theme === 'transparent-dark';
  const settled = css
    .replaceAll(ASKS_FOR_DARK, dark ? 'all' : 'not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${dark ? 'dark' : 'light'}`)
    .replaceAll(
      /^(\s*)(:root|\.p-)/gm,
      (_, space: string, start: string) => `${space}:root${start === ':root' ? start : ` ${start}`}`,
    );
  return theme.startsWith('transparent') ? `${settled}\n:root body{background:transparent}\n` : settled;
}
