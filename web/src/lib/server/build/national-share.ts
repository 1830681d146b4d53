import {
  errorShown,
  NATIONAL_SHARE_METHOD,
  nationalShareErrorSentence,
  nationalShareIntervalSentence,
  nationalShareMissesSentence,
  nationalShareNotHeldSentence,
  nationalShareSentence,
  shareShown,
  thousands,
  type PercentWord,
} from 'countroom/copy';
import {
  backTestNationalShare,
  nationalShareSources,
  SHARES_OF,
  type NationalShare,
  type ShareOf,
} from 'countroom/forecast';
import type { ElectoralRecord, Source } from 'countroom/record';
import type { Party } from '#lib/view/party.ts';
import type { NationalSharePage } from '#lib/view/national-share.ts';
import { nationalShareWords as w } from '#lib/words/en-national-share.ts';
import { downloadsOf } from './list-bases.ts';
import { partyView } from './names.ts';
import { nationalShareCharts } from './national-share-charts.ts';

const ADDRESS = '/councils/national-share';

/** What the nights of local elections say about the national vote, beside what was published, and how far off that was. */
export function nationalSharePage(record: ElectoralRecord, word: PercentWord): NationalSharePage {
  const tried = backTestNationalShare(record);
  const newest = tried.nights.findLast(({ projected }) => projected) ?? tried.nights.at(-1)!;
  const parties = SHARES_OF.map((party) => shareParty(record, party));
  return {
    lede: nationalShareSentence(newest, word),
    parties: nationalShareCharts(tried, parties),
    without: [
      ...tried.nights.filter(({ projected }) => !projected).map((night) => nationalShareSentence(night, word)),
      nationalShareNotHeldSentence(tried),
    ].filter(Boolean),
    scores: tried.parties.map((score, at) => ({
      party: parties[at]!,
      meanError: shareShown(score.meanError),
      bias: errorShown(score.bias),
      largest: errorShown(score.largest),
      noChange: shareShown(score.meanErrorOfNoChange),
      inInterval: `${score.covered} of ${score.years}`,
    })),
    judged: [
      nationalShareErrorSentence(tried),
      nationalShareIntervalSentence(tried),
      nationalShareMissesSentence(tried),
    ],
    bases: tried.nights.toReversed().flatMap(basesOf),
    shareNames: parties.map(({ short }) => short),
    method: [...NATIONAL_SHARE_METHOD],
    licence: licenceOf(nationalSharePublishers(record)),
    downloads: [
      ...downloadsOf(ADDRESS),
      { text: w.lists.bases, href: `${ADDRESS}.csv?list=bases` },
      { text: w.lists.backTest, href: `${ADDRESS}.csv?list=back-test` },
    ],
  };
}

/** Everybody whose wards or figures stand on the page, each once. */
export function nationalSharePublishers(record: ElectoralRecord): readonly Source[] {
  const all = backTestNationalShare(record).nights.flatMap((night) => nationalShareSources(record, night));
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

function licenceOf(publishers: readonly Source[]): string {
  const alike = publishers.filter(({ licence }) => licence.startsWith('CC BY-SA'));
  const names = alike.map(({ publisher, title }) => `${publisher} (${title})`).join('; ');
  return alike.length > 0 ? w.shareAlike(names, alike[0]!.licence) : '';
}

function shareParty(record: ElectoralRecord, party: ShareOf): Party {
  const view = partyView(record, party);
  return party === 'other' ? { ...view, name: w.others } : view;
}

function basesOf({ year, bases }: NationalShare): NationalSharePage['bases'] {
  return bases.toReversed().map(({ published, wards, voteSampled, vote }) => ({
    night: String(year),
    base: String(published.year),
    wards: thousands(wards),
    sampled: `${Math.round(voteSampled * 100)}%`,
    shares: vote ? SHARES_OF.map((party) => shareShown(vote[party])) : [],
  }));
}
