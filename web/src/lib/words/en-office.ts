/** Words of the pages of commissioners and mayors. */
export const officeWords = {
  heading: 'Votes',
  firstRound: 'First preferences',
  finalRound: 'Second preferences included',
  first: 'Votes',
  second: 'Second preferences',
  final: 'Final votes',
  rounds:
    'The upper bar is first preferences, the lower one the final votes. Second preferences are counted for the two who stay in, from papers whose first preference was for neither; the final share is of final votes.',
  validFirst: 'Valid first preferences',
  margin: 'votes between winner and runner-up',
  marginFinal: 'votes between the two, second preferences included',
  firstShare: 'of first preferences: more than half, so no second preferences were counted',
  finalVotes: 'final votes, second preferences included',
  notHeld: 'the votes are not held',
  held: {
    partial: 'Not every candidate’s first preferences were found, so no share is worked out from them.',
    'not held':
      'The votes of this election were not found: who was elected is held, and who stood as far as it is known.',
  },
  figures: { first: 'first preferences', final: 'final votes', 'first total': 'sum of the votes' },
  credit: (source: string, certainty: string) => `Figures from: ${source}. How sure they are: ${certainty}.`,
  areas: 'Police areas',
  conflicts: {
    heading: 'Published figures that contradict each other',
    note: 'both are shown, and why one is used',
    what: 'Figure',
    used: 'Used here',
    printed: 'Also printed',
    by: 'By whom, and why it is not used',
  },
} as const;

export const pccWords = {
  index: 'Police and crime commissioners',
  short: 'Commissioners',
  kind: (rule: string) => `Police and crime commissioner, ${rule}`,
  title: (area: string, day: string) => `${area} commissioner, ${day}`,
  caption: (area: string, day: string) => `Candidates for commissioner, ${area}, ${day}`,
  status: 'supplementary vote to 2021, most votes from 2024',
  lede: (areas: number, days: number) =>
    `Elections of police and crime commissioners in ${areas} police areas on ${days} days: both rounds of the supplementary vote side by side, and one table since most votes decide.`,
  tableCaption: 'Who was elected commissioner, by police area and day of election',
  area: 'Police area',
  notHeldElsewhere: 'Other police areas are not held.',
  heldShort: { partial: 'votes held in part', 'not held': 'votes not held' },
  conflict: 'figures conflict',
  errors: {
    force: (typed: string) => `No police area called '${typed}' is held; these are the nearest.`,
    day: (area: string, day: string) => `No election of a commissioner for ${area} on ${day} is held; these days are.`,
  },
} as const;

export const mayorWords = {
  short: 'Mayor of London',
  kind: (rule: string) => `Mayor, ${rule}`,
  title: (day: string) => `Mayor of London, ${day}`,
  noChange: 'No change is shown: candidates for mayor are persons, and other parties stand each time.',
  boroughs: 'First preferences by borough',
  boroughsNote:
    'ballot papers from the polling places of each borough; postal votes were counted apart and are not in them',
  error: (place: string, day: string) => `No election of a mayor of ${place} on ${day} is held; these are.`,
} as const;
