import { listed, longDate, percent, shortDate, thousands } from 'countroom/copy';
import { share, validVotes } from 'countroom/psephology';
import { europeanCandidates, votingSystem, type ElectoralRecord } from 'countroom/record';
import type { EuropeanPage } from '#lib/view/european.ts';
import { words } from '#lib/words/en.ts';
import { daysHeld, regionLinks } from './european-page.ts';
import { europeanPath, heldInNorthernIreland, NORTHERN_IRELAND } from './european-question.ts';
import { filesOf, largestOf, otherDays, portionOf, ruleName, ruleWords } from './lists-common.ts';
import { partyView } from './names.ts';

const w = words.systems;

/** Northern Ireland at an election to the European Parliament: first preferences, and at which stage each was elected. */
export function europeanStvPage(record: ElectoralRecord, election: string): EuropeanPage {
  const day = election.slice('europarl.'.length);
  const candidates = europeanCandidates(record, election).toSorted((a, b) => b.firstPreferences - a.firstPreferences);
  const valid = validVotes(candidates.map(({ firstPreferences }) => firstPreferences));
  const shares = candidates.map(({ firstPreferences }) => share({ votes: firstPreferences, valid }));
  const elected = candidates.filter((each) => each.elected).toSorted((a, b) => (a.stage ?? 0) - (b.stage ?? 0));
  const system = votingSystem(record, { kind: 'europarl', nation: 'NIR', on: day });
  return {
    kind: w.european.kind(ruleName(system.rule)),
    title: w.european.title(w.european.ni, longDate(day)),
    stamp: w.shared.declared,
    big: { value: String(elected.length), label: w.european.stv.big },
    sentence: w.european.stv.sentence(
      listed(elected.map(({ candidate, party }) => `${candidate} (${partyView(record, party).short})`)),
    ),
    close: '',
    facts: [
      { term: w.shared.seatsFact, value: String(elected.length) },
      { term: w.shared.valid, value: thousands(valid) },
    ],
    elected: elected.map(({ party, candidate }, at) => ({
      seat: String(at + 1),
      party: partyView(record, party),
      name: candidate,
    })),
    lists: [],
    listsCaption: '',
    listsNotes: [],
    candidates: {
      caption: w.european.stv.caption(longDate(day)),
      note: w.european.stv.note,
      rows: candidates.map((each, at) => ({
        party: partyView(record, each.party),
        name: each.candidate,
        votes: thousands(each.firstPreferences),
        share: percent(shares[at]!),
        portion: portionOf(shares[at]!, largestOf(shares)),
        change: '',
        seats: each.elected ? w.european.stv.stage(each.stage ?? 0, thousands(each.votesWhenElected ?? 0)) : '',
        another: '',
      })),
    },
    regions: regionLinks(record, election, NORTHERN_IRELAND),
    others: otherDays(
      daysHeld(record).filter((each) => heldInNorthernIreland(record, `europarl.${each}`)),
      day,
      (each) => ({ text: shortDate(each), href: europeanPath(NORTHERN_IRELAND, each) }),
    ),
    rule: ruleWords(system),
    downloads: filesOf(europeanPath(NORTHERN_IRELAND, day), []),
  };
}
