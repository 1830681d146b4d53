/** Words of the pages of European elections. */
export const europeanWords = {
  index: 'European Parliament',
  ni: 'Northern Ireland',
  kind: (rule: string) => `European Parliament, ${rule}`,
  lede: 'Elections to the European Parliament that are held: seats region by region, in the order in which they were won, counting area by counting area.',
  title: (region: string, day: string) => `${region}, ${day}`,
  big: (seats: string, parties: string[]) =>
    `of ${seats} seats won by ${parties.join(' and ')}${parties.length > 1 ? ' each' : ''}`,
  parties: 'Votes by party',
  partiesCaption: (region: string, day: string) => `Votes by party in ${region}, ${day}`,
  listsNote: 'the whole region',
  regions: 'Regions',
  region: 'Region',
  order: 'Seats in the order won',
  lastSeat: 'For the last seat',
  changeSince: (day: string) =>
    `Change in points since ${day}; a dash where a party has no figure of its own then, as small ones were left together.`,
  gb: 'Great Britain, by region; Northern Ireland elects by the single transferable vote',
  seatsOf: (seats: number, regions: number) => `${seats} seats in ${regions} regions of Great Britain`,
  seatsCaption: (day: string) => `Seats by region, ${day}`,
  areas: {
    heading: 'District by district',
    note: 'votes by district; seats are shared across the whole region',
    caption: (region: string, day: string) => `First three parties in each counting area of ${region}, ${day}`,
    area: 'Counting area',
    first: 'First',
    second: 'Second',
    third: 'Third',
    rounded:
      'Shares of districts are as published, rounded to one decimal: votes by district are not held for this election, and changes rest on them. Votes of the whole region are exact.',
    noArea: 'No change: the district was drawn anew.',
    fault: (sum: string) => `published shares add to ${sum}%`,
    since: (day: string) => `Changes, in points, are since ${day}.`,
  },
  charts: {
    heading: 'Every district on one scale',
    note: 'votes by district; seats are shared across the whole region',
  },
  scale: (percent: string) => `Every bar is to one scale: the full width is ${percent}.`,
  strongest: {
    heading: (party: string) => `Where ${party} did best`,
    note: (party: string, poll: string) =>
      `${party} has no earlier result of its kind, so there is no change and no swing: areas are ranked by its share at the European poll of ${poll}.`,
    rank: 'Rank',
    share: 'Share',
    rounded: 'Rounded',
    cut: 'Cut',
    cutNote:
      'Whole per cent two ways: a list that prints the lower figure has cut the decimals off instead of rounding.',
  },
  stv: {
    caption: (day: string) => `First preferences in Northern Ireland, ${day}`,
    note: 'Three seats by the single transferable vote. First preferences are held, and the stage at which each was elected; the transfers between are not.',
    stage: (stage: number, votes: string) => `elected at stage ${stage} with ${votes}`,
    short: 'by the single transferable vote',
    big: 'seats, by the single transferable vote',
    sentence: (names: string) => `Elected: ${names}.`,
  },
  errors: {
    day: (typed: string) =>
      `'${typed}' is no election to the European Parliament that is held: an address such as /europarl/eastern/2019-05-23 was expected.`,
  },
} as const;
