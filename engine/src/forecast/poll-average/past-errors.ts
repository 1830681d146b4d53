import { generals, RECORD_BEGINS, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { BLOCS } from '../blocs/blocs.ts';
import { averageOf, counted } from './combine.ts';
import { houseEffects } from './house-effects.ts';
import { POLLED_BLOCS, resultOf, type PolledBloc } from './shares.ts';

/** The error of averages on the eves of elections, election by election; result less average, fractions. */
export interface PastErrors {
  readonly elections: readonly {
    readonly election: string;
    readonly errors: Partial<Record<PolledBloc, number>>;
  }[];
  /** Root mean square error in units of √(p(1 − p)): 0.05 is two and a half points for a party at half the vote. */
  readonly scale: number;
}

/** What averages on the eves of the general elections before a day were wrong by; nothing later is known to it. */
export function pastErrors(record: ElectoralRecord, on: IsoDate): PastErrors {
  const eves = generals(record)
    .filter(({ polledOn }) => polledOn >= RECORD_BEGINS && polledOn < on)
    .map(({ id }) => eveOf(record, id));
  const squares = eves.flatMap(({ scaled }) => scaled.map((each) => each ** 2));
  return {
    elections: eves.map(({ election, errors }) => ({ election, errors })),
    scale:
      squares.length === 0 ? UNKNOWN_SCALE : Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length),
  };
}

/** Before the first election that can be compared: three points for a party at a third of the vote. */
const UNKNOWN_SCALE = 0.06;

const eveOf = onceForEach((record: ElectoralRecord, election: string) => {
  const day = record.elections().get(election)!.polledOn;
  const polls = counted(record, day, []).filter(({ to }) => to < day);
  const { shares } = averageOf(polls, houseEffects(polls, day), day);
  const result = resultOf(record, election);
  const errors: Partial<Record<PolledBloc, number>> = {};
  const scaled: number[] = [];
  for (const bloc of POLLED_BLOCS) {
    const share = shares[bloc];
    if (share === undefined) continue;
    const came = result[BLOCS.indexOf(bloc)]!;
    errors[bloc] = came - share;
    scaled.push((came - share) / Math.sqrt(share * (1 - share)));
  }
  return { election, errors, scaled };
});
