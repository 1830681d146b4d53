import type { CouncilBaseline, CouncilParty, Standing } from 'countroom/record';

/** What a night is set beside. */
export interface BeforeShown {
  readonly standing: Standing;
  readonly baseline: CouncilBaseline;
  readonly seatsOf: (party: CouncilParty) => number | undefined;
}

/** The council on the eve of poll; where that is not held, as it was left when the seats now up were fought last. */
export function beforeShown({
  before,
  lastTime,
}: {
  readonly before: Standing;
  readonly lastTime: Standing;
}): BeforeShown {
  if (before.kind !== 'held' && lastTime.kind === 'held')
    return { standing: lastTime, baseline: 'last contested', seatsOf: (party) => party.lastTime };
  return { standing: before, baseline: 'eve of poll', seatsOf: (party) => party.before };
}
