/** Why a claim cannot be checked, where nothing is held to check it against. */
export const WITHOUT = {
  contest: 'No result of the election and seat this seems to speak of is held with its votes.',
  council: 'No composition of this council is held for the time this speaks of.',
  region: 'The text does not say of which seats this is, or no such set of seats is held.',
  party: 'The text does not say whose figure this is.',
  baseline: 'No earlier result on the same boundaries is held to measure the change against.',
  forecast: 'A forecast is attributed, not checked.',
  illustration:
    'What an exit poll would mean for a region or seat is an illustration, which is attributed and not checked.',
  turnout: 'No electorate is held for this poll.',
  person: 'The record does not know who this is.',
  date: 'The record knows of no election on or about this day.',
} as const;
