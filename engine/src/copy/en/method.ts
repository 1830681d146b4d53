/** The rules that hold for every figure, in words for readers. */
export const METHOD_ESSAYS = [
  {
    heading: 'Rounding',
    paragraphs: [
      'Votes are whole numbers and sums are exact. A figure is rounded once, when it is printed, half away from zero: 0.25 is printed 0.3, −0.25 as −0.3.',
      'A change is the exact difference rounded, so it may differ by 0.1 from the difference of two printed shares. Shares are not forced to add up to 100. A majority or a swing that is more than nothing is never printed as 0.0.',
      'Lists are in the order of unrounded figures. Equal figures share a rank.',
    ],
  },
  {
    heading: 'Baselines',
    paragraphs: [
      'Every change says what it is measured against: the last result in the same seat, a notional result where boundaries are new, or the eve of poll, which counts by-elections since.',
      'A notional result is an estimate by named authors of how an election would have come out on other boundaries. It has parties and no candidates, and is tagged notional wherever it is used.',
      'A seat of the same name on new boundaries is not the same seat; no change is given across a change of boundaries without a notional result.',
    ],
  },
  {
    heading: 'Who holds a seat',
    paragraphs: [
      'A date means the end of that day. A seat is counted for the party its member sits for on that day: a member who changes party or loses the whip is counted from that day on, a death or a resignation leaves the seat vacant.',
      'Between a dissolution and the poll nobody sits. The seats are then shown as they were held at dissolution, and the page says so.',
      'Parties are named as they were registered at the time: results of the Brexit Party in 2019 stay the Brexit Party’s. Labour and Labour and Co-operative candidates are counted together.',
    ],
  },
  {
    heading: 'Swing needed',
    paragraphs: [
      'A list of targets is by arithmetic, on the last result: half the gap between winner and challenger in share of the valid vote. Parties do not publish the seats they target.',
      'The same gap read from the other side makes the list of seats a party defends, each against the party in second place.',
      'What gains would come to counts seats from the top of the list, one after another, with all other seats staying as they were. It is a way to read a list, not a forecast.',
    ],
  },
  {
    heading: 'Projected national share',
    paragraphs: [
      'A May poll is held in some places only, so its votes cannot be added up into a national result. The projected national share asks how Great Britain would have voted: the change in wards that can be compared with earlier nights, weighed by kind of area and added to the figure published for those years. It is ours, and its page prints its interval and how far off it was.',
    ],
  },
  {
    heading: 'What is not known',
    paragraphs: [
      'Missing is never zero. A dash stands for a figure that is not published or cannot be worked out, and a line under a list says which seats are not in it and why.',
    ],
  },
] as const;
