import type { CanControlChange, WayToControl } from '../../psephology/index.ts';
import type { PartyId, WardCandidacy, WardOn } from '../../record/index.ts';
import { nameInText, partyName } from './councils.ts';
import type { Parties } from './results.ts';
import { capital, counted, listed, spelt } from './words.ts';

/** Whether control could change at a poll, with the reason where it could not. */
export function canChangeSentence(can: CanControlChange, parties: Parties): string {
  const { before, needed, up, canGain, canLose } = can;
  if (!can.canChange) {
    if (before.kind !== 'overall majority')
      return `Control could not change: no party could reach the ${needed} seats needed with ${up} up.`;
    const way = can.parties.get(before.party)!;
    return `Control could not change: ${nameInText(before.party, parties)} would have ${way.minimum} seats whatever happened, and ${needed} is a majority.`;
  }
  const gain = canGain.length > 0 ? `${listed(canGain.map((party) => nameInText(party, parties)))} could gain it` : '';
  const lose =
    canLose && before.kind === 'overall majority' ? `${nameInText(before.party, parties)} could lose it` : '';
  if (!lose && !gain)
    return `Control could change: with nominations not known, any party could win enough of the ${up} seats up.`;
  return `Control could change: ${[lose, gain].filter(Boolean).join(', and ')}.`;
}

/** What a party needs: `Conservatives need 3 net gains; they are defending 9 of 14`. */
export function wayToControlWords(party: PartyId, way: WayToControl, can: CanControlChange, parties: Parties): string {
  const name = partyName(party, parties);
  const defending = way.defends === undefined ? '' : `; they are defending ${way.defends} of ${can.up}`;
  if (way.control === 'certain') return `${name} have enough seats that are not up`;
  if (way.control === 'impossible') return `${name} cannot reach a majority at this poll`;
  if (way.netGains === undefined) return `${name} need ${way.mustWin} of the ${can.up} seats up`;
  if (way.netGains > 0) return `${name} need ${way.netGains} net gain${way.netGains === 1 ? '' : 's'}${defending}`;
  const spare = way.spare === 0 ? 'no seat to spare' : `${counted(way.spare!, 'seat')} to spare`;
  return `${name} have ${spare}${defending}`;
}

/** What there is to say of a ward beside its votes: lots, seats without a poll, vacancies, figures that are not held. */
export function wardRemarks(ward: WardOn, parties: Parties): readonly string[] {
  const { outcome, doubleVacancy, marksDiffer, turnout } = ward;
  return [
    ...outcomeRemarks(outcome, parties),
    ...(doubleVacancy ? [vacancyWords(doubleVacancy, parties)] : []),
    ...(marksDiffer ? ['The source marks others as elected than the votes do.'] : []),
    ...(turnout?.kind === 'needs ballot papers'
      ? ['Turnout is not worked out: ballot papers are not held, and votes are not voters where each has several.']
      : []),
  ];
}

function outcomeRemarks(outcome: WardOn['outcome'], parties: Parties): readonly string[] {
  switch (outcome.kind) {
    case 'declared':
      return [];
    case 'by lot':
      return [`${tiedWords(outcome.tied, parties)} for ${counted(outcome.places, 'seat')}; it was decided by lot.`];
    case 'tied awaiting lot':
      return [`${tiedWords(outcome.tied, parties)} for ${counted(outcome.places, 'seat')}; the lot is not known.`];
    case 'uncontested':
      return outcome.unfilled > 0
        ? [`Elected unopposed: fewer candidates than seats, and ${counted(outcome.unfilled, 'seat')} stayed empty.`]
        : ['Elected unopposed: no poll was held.'];
    case 'postponed':
      return ['The poll was put off.'];
    case 'not yet':
      return ['Not declared.'];
    case 'as marked':
      return [MARKED[outcome.why]];
  }
}

const MARKED = {
  'another system': 'Elected by another voting system; the elected are as the source marks them.',
  'votes not held': 'Votes are not held; the elected are as the source marks them.',
  'wards not told apart': 'The source does not tell wards apart here; the elected are as it marks them.',
};

function tiedWords(tied: readonly WardCandidacy[], parties: Parties): string {
  const names = tied.map(({ candidate, party }) => `${candidate} (${parties.get(party)!.short})`);
  return `${listed(names)} were level on ${tied[0]!.votes} votes`;
}

function vacancyWords({ usual, shorterTerm }: NonNullable<WardOn['doubleVacancy']>, parties: Parties): string {
  const names = shorterTerm.map(({ candidate, party }) => `${candidate} (${parties.get(party)!.short})`);
  const whose =
    names.length > 0
      ? `${listed(names)}, with fewest votes of the elected, took the rest of that term`
      : 'who took it was for a lot to decide';
  return `${capital(spelt(usual))} ${usual === 1 ? 'seat was' : 'seats were'} due; a vacancy was filled at the same poll, and ${whose}. It is kept out of changes since these seats were fought.`;
}

/** Seats to be said of a party that changed hands by ward, for lists: `Lab gain from Con`. */
export function gainWords({ party, from }: WardOn['gains'][number], parties: Parties): string {
  return `${parties.get(party)!.short} gain from ${parties.get(from)!.short}`;
}
