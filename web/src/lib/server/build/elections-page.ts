import { capital, counted, longDate, percent, shortDate, thousands } from 'countroom/copy';
import { ratio } from 'countroom/psephology';
import { countBy, marginOf, winnerOf, type Contest, type Election, type ElectoralRecord } from 'countroom/record';
import type { ElectionRow, ElectionsPage } from '#lib/view/indexes.ts';
import { words } from '#lib/words/en.ts';
import { stvWords } from '#lib/words/en-stv.ts';
import { electionsHeld } from './elections-held.ts';
import { downloadsOf } from './list-bases.ts';
import { systemLinks } from './lists-find.ts';
import { partyView } from './names.ts';

/** Every election of the record with the way to its lists. */
export function electionsPage(record: ElectoralRecord): ElectionsPage {
  const held = electionsHeld(record);
  const of = (kind: Election['kind']) => held.filter((each) => each.kind === kind);
  return {
    lede: `${capital(counted(of('general').length, 'general election'))} and ${counted(of('by-election').length, 'by-election')} to the House of Commons, contest by contest, with ${counted(of('notional').length, 'notional result')}.`,
    systems: [...systemLinks(), { text: stvWords.home.title, href: '/stv', note: stvWords.home.electionsNote }],
    generals: of('general').map((each) => row(record, each)),
    notionals: of('notional').map((each) => row(record, each)),
    byElections: of('by-election').flatMap((each) =>
      [...record.contests(each.id).values()].map((contest) => byElection(record, contest)),
    ),
    downloads: downloadsOf('/elections'),
  };
}

function row(record: ElectoralRecord, election: Election): ElectionRow {
  const contests = [...record.contests(election.id).values()];
  const [leader] = countBy(contests.flatMap((contest) => winnerOf(contest)?.party ?? []));
  const sum = (of: (contest: Contest) => number | undefined) =>
    contests.reduce((total, each) => total + (of(each) ?? 0), 0);
  const [valid, electorate] = [sum((each) => each.validVotes), sum((each) => each.electorate)];
  const notional = election.kind === 'notional';
  return {
    name: capital(election.name),
    polled: longDate(election.polledOn),
    links: [
      ...(notional ? [] : [{ text: 'who held what', href: `/united-kingdom?on=${election.polledOn}` }]),
      ...(notional ? [] : [{ text: words.marginals.title('').replace(', ', ''), href: `/marginals/${election.id}` }]),
      { text: words.nav.targets, href: `/united-kingdom/${election.id}/targets/lab` },
      { text: words.lists.threeWay, href: `/united-kingdom/${election.id}/three-way` },
    ],
    leader: leader && partyView(record, leader.party),
    figure: leader ? `${leader.seats} of ${contests.length}` : words.index.none,
    turnout: electorate > 0 ? percent(ratio(valid, electorate)) : '—',
  };
}

function byElection(record: ElectoralRecord, contest: Contest): ElectionsPage['byElections'][number] {
  const winner = winnerOf(contest);
  const margin = marginOf(contest);
  return {
    seat: { text: contest.area.name, href: `/seats/${contest.area.slug}/${contest.election.id}` },
    polled: shortDate(contest.polledOn),
    won: winner && partyView(record, winner.party),
    member: winner?.candidate ?? '',
    outcome: winner ? '' : words.index.none,
    majority: margin ? thousands(margin.majority) : '—',
  };
}
