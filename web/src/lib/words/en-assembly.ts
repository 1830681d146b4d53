/** Words of the pages of assemblies. */
export const assemblyWords = {
  index: 'Assemblies',
  names: { london: 'London Assembly', scotland: 'Scottish Parliament', wales: 'Assembly for Wales' },
  status: 'by additional members: constituencies, and lists that make up for them',
  lede: 'Assemblies elected by additional members: a vote for a constituency, and one for a list whose seats make up for what the constituencies left uneven.',
  open: 'Seat by seat',
  byRegion: (n: number) => (n === 1 ? 'list seat by list seat' : `list seats in ${n} regions, one by one`),
  totalsOnly: 'national totals',
  kind: (rule: string) => `Assembly, ${rule}`,
  title: (place: 'london' | 'scotland' | 'wales', day: string) =>
    `${{ london: 'London Assembly', scotland: 'Scottish Parliament', wales: 'Assembly for Wales' }[place]}, ${day}`,
  caption: (title: string) => `Seats by party, ${title}`,
  totals: 'Seats by party',
  listVotes: 'List votes',
  constituencySeats: 'Constituencies',
  listSeats: 'List',
  constituency: 'Constituency',
  won: 'Won by',
  noRegions:
    'Votes by region are not held for this election, so its list seats are as published and are not counted anew here.',
  someLists: (votes: string) =>
    `${votes} votes for smaller lists are held together only; none of those lists came near a seat. Shares are of all list votes.`,
  threshold: 'With and without the threshold',
  thresholdText: (percent: string) =>
    `A list with less than ${percent} of all list votes has no list seat. The same votes counted without that rule:`,
  with: 'As counted',
  without: 'Without',
  regions: 'Region by region',
  listHeading: 'The list seats',
  regionsNote: 'votes ÷ (constituencies won + list seats so far + 1)',
  brought: (parties: string) =>
    parties === ''
      ? 'No list brings a constituency.'
      : `Constituencies won, after which the divisors go on: ${parties}.`,
  error: (place: string, day: string) =>
    `No election of an assembly for ${place}${day && ` on ${day}`} is held; these are.`,
} as const;
