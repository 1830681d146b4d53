import {
  areaKey,
  areasIn,
  exitPollRows,
  seatHistory,
  winnerOf,
  type Election,
  type ElectoralRecord,
  type PartyId,
  type Region,
} from '../../../record/index.ts';

const LATEST = '2100-01-01';

/**
 * The party that the Speaker of a region came from, with which some count the seat: as the exit poll of the night counted it, or whose a seat
 * of that name was before or after.
 */
export function partyOfSpeaker(record: ElectoralRecord, region: Region, election: Election): PartyId | undefined {
  const { id, boundarySet, polledOn } = election;
  const seat = areasIn(region, boundarySet).find((area) => {
    const contest = record.contests(id).get(areaKey(area));
    return contest && winnerOf(contest)?.party === 'speaker';
  });
  if (!seat) return undefined;
  const polled = exitPollRows(record).find((row) => row.election === id && row.withSpeaker && row.party !== 'other');
  const others = seatHistory(record, seat, LATEST).results.filter(({ party }) => !['speaker', 'other'].includes(party));
  const near = others.findLast((each) => each.polledOn < polledOn) ?? others[0];
  return polled?.party ?? near?.party;
}
