import { generals, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { BLOCS, K } from '../blocs/blocs.ts';
import { NATIONS, nightOf, outcomeOf } from '../blocs/from-record.ts';
import { SPEAKER, type Night } from '../blocs/night.ts';

/** The nation that a bloc stands in, where it does not stand in all. */
const ONLY_IN: Partial<Record<(typeof BLOCS)[number], (typeof NATIONS)[number]>> = { snp: 'Scotland', pc: 'Wales' };

/**
 * The night of a general election held on a day on which none was: the seats of the last one, whose results are the base. Every bloc is taken to
 * stand throughout its nations, and others where they stood; of retirements, by-elections and changes of party it knows nothing.
 *
 * @throws Error when the last general election is not held seat by seat.
 */
export const nightIfHeld = onceForEach((record: ElectoralRecord, on: IsoDate): Night => {
  const last = generals(record).findLast(({ polledOn }) => polledOn <= on);
  if (!last) throw new Error(`The record holds no general election up to ${on}; give a day from 2010-05-06 on.`);
  const then = nightOf(record, last.id);
  const { shares, valid, winner } = outcomeOf(record, last.id);
  const speaker = Uint8Array.from(winner, (each) => (each === SPEAKER ? 1 : 0));
  return {
    ...then,
    election: `parl.${on}`,
    before: shares,
    validBefore: valid,
    stood: Uint8Array.from(shares, (share) => (share > 0 ? 1 : 0)),
    stands: standsEverywhere(then, shares),
    speaker,
    speakerBefore: speaker,
    sitting: new Uint8Array(then.seats * K),
  };
});

function standsEverywhere({ nation }: Night, shares: Float64Array): Uint8Array {
  return Uint8Array.from(shares, (share, at) => {
    const bloc = BLOCS[at % K]!;
    if (bloc === 'oth') return share > 0 ? 1 : 0;
    const only = ONLY_IN[bloc];
    return only === undefined || NATIONS[nation[Math.floor(at / K)]!] === only ? 1 : 0;
  });
}
