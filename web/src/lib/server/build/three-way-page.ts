import { baselineTag, capital, counted, majorityPercent, regionWords, shortDate } from 'countroom/copy';
import { approximate } from 'countroom/psephology';
import { threeWays, type ElectoralRecord } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { ThreeWayPage } from '#lib/view/list-page.ts';
import { words } from '#lib/words/en.ts';
import { basesOf, downloadsOf } from './list-bases.ts';
import { partyView, seatLink, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';
import type { ListQuestion } from './targets-page.ts';

/** The seats of a region whose third was within ten points of the winner. */
export function threeWayPage(record: ElectoralRecord, question: ListQuestion): ThreeWayPage {
  const { region, election } = question;
  const found = threeWays(record, question);
  const here = `/${region.id}/${election.id}/three-way`;
  const where = regionWords(region);
  const winners = [...new Set(found.map((each) => each.winner.party))];
  return {
    title: `Three-way marginals in ${where}`,
    lede:
      found.length === 0
        ? words.threeWay.empty
        : `${capital(counted(found.length, 'seat'))} could go three ways: the third was within ten points of the winner (${baselineTag(election)}).`,
    big: String(found.length),
    caption: `Three-way marginals in ${where}, ${election.name}, closest third first`,
    rows: found.map((each) => ({
      rank: `${found.filter((other) => other.rank === each.rank).length > 1 ? '=' : ''}${each.rank}`,
      seat: seatLink(each.area),
      parties: [
        partyView(record, each.winner.party),
        partyView(record, each.second.party),
        partyView(record, each.third.party),
      ],
      behind: [majorityPercent(each.secondBehind), majorityPercent(each.thirdBehind)],
      points: [approximate(each.secondBehind) * 100, approximate(each.thirdBehind) * 100],
    })),
    bases: basesOf(record, question, (id, search) => `/${region.id}/${id}/three-way${search}`),
    also: winners.map((party) => ({
      text: words.lists.defencesOf(partyView(record, party).name),
      href: `/${region.id}/${election.id}/defence/${party}`,
    })),
    downloads: downloadsOf(here, question.base === 'eve of poll' ? '?base=eve-of-poll' : ''),
  };
}

/** The status line of the three-way marginals. */
export function threeWayFrame(record: ElectoralRecord, { region, election, on }: ListQuestion): Frame {
  return {
    about: { text: region.name, href: `/${region.id}` },
    nav: siteNav(region, undefined),
    status: { stamp: `As of ${shortDate(on)}`, text: `votes: ${election.name}` },
    sources: sourceLines(record, [`westminster/${election.id}/candidacies.csv`]),
  };
}
