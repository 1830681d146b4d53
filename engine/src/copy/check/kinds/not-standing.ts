import { addDays, type Contest } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { contestsOfName } from '../bind/contests-of-name.ts';
import { seatsFor } from '../bind/seats.ts';
import { NOT_STANDING_RULES } from '../en/not-standing.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { findAll } from '../rules.ts';
import { partyAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';

/** For how long before a poll its candidates are known. */
const NOMINATED = 40;

/** A party that had no candidate in a seat. Said where it had none; held against the text where seat and poll are named. */
export function notStanding(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  return [...findAll(view.frame, NOT_STANDING_RULES)].flatMap((found): Draft[] => {
    const { p, w, t } = found.parts;
    const party = p === undefined ? view.lastParty : partyAt(view.frame, p);
    const part = p ?? w ?? view.frame.parts.length - 1;
    const [seat, other] = seatsFor(view, part).of;
    if (party === undefined || !seat || part < 0) return [];
    const { likely, named } = contestsMeant(view, seat, part);
    const polls = t === undefined ? [...comingUp(view, seat), ...likely] : likely;
    const name = partyName(view.record, party);
    const checks = polls.map((contest) => {
      const theirs = contest.candidacies.find((each) => each.party === party);
      const truth = theirs
        ? `${theirs.candidate} stood for ${name} in ${contestName(contest)}.`
        : `Nobody stood for ${name} in ${contestName(contest)}.`;
      return {
        holds: !theirs,
        subject: contest.area.name,
        computed: theirs?.candidate ?? '',
        truth,
        cites: [(theirs ?? contest).cite],
      };
    });
    const sure = p !== undefined && w !== undefined && t !== undefined && named && other === undefined;
    return checks.length === 0
      ? []
      : [{ ...weigh({ part, kind: 'candidates', checks, sure }), words: wordsOfStatement(view.frame, found) }];
  });
}

/** A poll whose candidates were known on the day of the text. */
function comingUp({ record, date }: View, seat: Parameters<typeof contestsOfName>[1]): readonly Contest[] {
  if (date === undefined) return [];
  return contestsOfName(record, seat).filter(({ polledOn }) => polledOn > date && polledOn <= addDays(date, NOMINATED));
}
