import { partyName } from '../party-name.ts';
import type { PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import {
  BEAT_FOR_OFFICE,
  FIRST_HOLDER,
  FIRST_OF_PARTY,
  PARTY_ELECTED,
  PARTY_OUT,
  PERSON_ELECTED,
  PERSON_LOST,
  STOOD_FOR,
} from '../en/offices.ts';
import { isForecast } from '../bind/forecasts.ts';
import { agrees } from '../figures/moment.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { officesMeant, type Office, type OfficesMeant } from '../polls/offices.ts';
import { findAll, type Found, type Rule } from '../rules.ts';
import { partyAt, type View } from '../view.ts';
import { elected, standsAs, type OfficeCandidate } from './office-candidates.ts';
import { officeLists } from './office-lists.ts';

/** Who was elected commissioner or mayor, beat whom, for which party, for the first time or not. */
export function offices(view: View): readonly Draft[] {
  if ((view.topic !== 'pcc' && view.topic !== 'mayor') || isForecast(view) || view.frame.line.endsWith('?')) return [];
  const drafts = new Map<number, Draft>();
  const all = (rules: readonly Rule[], part: 'h' | 'p' | 'loser', checksOf: ChecksOf) => {
    for (const found of findAll(view.frame, rules)) {
      const at = found.parts[part]!;
      const meant = officesMeant(view, at);
      const checks = checksOf(meant, found);
      if (drafts.has(at) || checks.length === 0) continue;
      const sure = meant.sure && meant.likely.length === 1 && view.date !== undefined;
      drafts.set(at, {
        ...weigh({ part: at, kind: 'winner', checks, sure }),
        words: wordsOfStatement(view.frame, found),
      });
    }
  };
  const person = (found: Found, slot: 'h' | 'loser', office: Office) => standsAs(view, found.parts[slot]!, office);
  const party = (found: Found): PartyId => partyAt(view.frame, found.parts['p']!)!;
  all(FIRST_HOLDER, 'h', ({ all: every }, found) =>
    every.slice(-1).flatMap((office) => person(found, 'h', office).map((who) => isElected(view, office, who, true))),
  );
  all(STOOD_FOR, 'h', ({ all: every }, found) => {
    const on = view.frame.parts[found.parts['t']!];
    return every
      .filter(({ date }) => on?.is === 'moment' && agrees(on.moment, date))
      .flatMap((office) => person(found, 'h', office).map((who) => stoodFor(view, office, who, party(found))));
  });
  all(BEAT_FOR_OFFICE, 'loser', ({ likely }, found) =>
    likely.flatMap((office) =>
      person(found, 'h', office).flatMap((one) =>
        person(found, 'loser', office).flatMap((two) => isAhead(office, one, two)),
      ),
    ),
  );
  for (const [rules, wins] of [
    [PERSON_ELECTED, true],
    [PERSON_LOST, false],
  ] as const)
    all(rules, 'h', ({ likely }, found) =>
      likely.flatMap((office) => person(found, 'h', office).map((who) => isElected(view, office, who, wins))),
    );
  all(PARTY_ELECTED, 'p', (meant, found) => ofParty(view, meant, party(found)));
  all(PARTY_OUT, 'p', ({ likely, all: every }, found) =>
    likely.flatMap((office) => {
      const before = every.find(({ date }) => date < office.date);
      const had = before && elected(before);
      if (!had) return [];
      const check = isElected(view, before, had, true);
      return [{ ...check, holds: had.party === party(found) && elected(office)?.party !== had.party }];
    }),
  );
  return [...drafts.values(), ...officeLists(view)];
}

type ChecksOf = (meant: OfficesMeant, found: Found) => readonly Check[];

/** Whether somebody was elected, or was not. */
function isElected(view: View, office: Office, who: OfficeCandidate, wins: boolean): Check {
  const winner = elected(office);
  return {
    holds: (winner === who) === wins,
    subject: office.subject,
    computed: winner?.candidate ?? '',
    truth: `${winner?.candidate ?? 'Nobody'} (${winner ? partyName(view.record, winner.party) : ''}) was elected ${office.subject} on ${longDate(office.date)}.`,
    cites: [(winner ?? office).cite],
  };
}

function stoodFor(view: View, office: Office, who: OfficeCandidate, party: PartyId): Check {
  return {
    holds: who.party === party,
    subject: who.candidate,
    computed: partyName(view.record, who.party),
    truth: `${who.candidate} stood for ${partyName(view.record, who.party)}: ${office.subject} on ${longDate(office.date)}.`,
    cites: [who.cite],
  };
}

/** Whether one was ahead of another in the last round that both were in. */
function isAhead(office: Office, one: OfficeCandidate, two: OfficeCandidate): readonly Check[] {
  const both = [
    [one.final, two.final],
    [one.first, two.first],
  ].find((pair): pair is [number, number] => pair[0] !== undefined && pair[1] !== undefined);
  if (!both || one === two) return [];
  const truth = `${one.candidate} had ${both[0]} votes and ${two.candidate} ${both[1]}: ${office.subject} on ${longDate(office.date)}.`;
  const computed = both[0] > both[1] ? one.candidate : two.candidate;
  return [{ holds: both[0] > both[1], subject: office.subject, computed, truth, cites: [one.cite, two.cite] }];
}

/** Whether a party was elected; for the first time where the sentence says so. */
function ofParty(view: View, { likely, all }: OfficesMeant, party: PartyId): readonly Check[] {
  return likely.flatMap((office): Check[] => {
    const winner = elected(office);
    if (!winner) return [];
    const check = { ...isElected(view, office, winner, true), holds: winner.party === party };
    const before = all.find((each) => each.date < office.date && elected(each)?.party === party);
    if (!FIRST_OF_PARTY.test(view.frame.line) || !before) return [check];
    return [{ ...isElected(view, before, elected(before)!, true), holds: false }];
  });
}
