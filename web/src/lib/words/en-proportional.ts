/** Words of the page on what lists would have made of a general election. */
export const proportionalWords = {
  title: (region: string, year: string) => `${region} by lists, ${year}`,
  status: 'what if: these votes shared out by lists; the votes were cast under another system',
  about:
    'The votes of every seat of the region are put together and its own number of seats is shared out by each rule; an independent is a list of one. People voted with another ballot paper before them: an illustration of rules, never a projection.',
  asItWas: 'As it was: most votes in each seat',
  won: 'Won',
  heading: 'The same votes under each rule',
  tableHeading: 'List by list',
  barsNote: 'every bar has all seats of the region',
  region: 'Region',
  election: 'Election',
  show: 'Show',
  total: 'All seats',
  more: (n: number) =>
    n === 0
      ? ''
      : n === 1
        ? 'One more list has no seat under any rule; it is in the files.'
        : `${n} more lists have no seat under any rule; they are in the files.`,
  lot: 'Tied: a lot is to be drawn for the last seat.',
  link: 'The same votes by lists: D’Hondt, Sainte-Laguë, largest remainder',
  rules: {
    dhondt: 'D’Hondt',
    'sainte-lague': 'Sainte-Laguë',
    'modified-sainte-lague': 'Sainte-Laguë, first divisor 1.4',
    'largest-remainder': 'Largest remainder, Hare quota',
    'largest-remainder-droop': 'Largest remainder, Droop quota',
  },
} as const;
