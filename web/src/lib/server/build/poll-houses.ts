import { errorShown, shortDate } from 'countroom/copy';
import { POLLED_BLOCS, polledShare, type ParliamentPolled, type PolledBloc } from 'countroom/forecast';
import type { Party } from '#lib/view/party.ts';
import type { VotingIntentionPage } from '#lib/view/voting-intention.ts';
import { marksOf } from './marks-line.ts';

/** A house that has fewer polls in the year is not told from the rest by them. */
const FEWEST = 3;

/** Houses whose polls count now or did in the year before, those with most polls first. */
function housesNow({ polls, average }: ParliamentPolled): { readonly house: string; readonly polls: number }[] {
  const year = Number(average.on.slice(0, 4)) - 1;
  const from = `${year}${average.on.slice(4)}`;
  const recent = Map.groupBy(
    polls.filter(({ to }) => to > from),
    ({ house }) => house,
  );
  return [...recent]
    .map(([house, own]) => ({ house, polls: own.length }))
    .filter(({ house }) => average.houses.has(house))
    .toSorted((a, b) => b.polls - a.polls || (a.house < b.house ? -1 : 1));
}

/** One line for each party with a mark for each house, all to one scale; the houses at either end are named. */
export function leansOf(
  polled: ParliamentPolled,
  parties: Readonly<Record<PolledBloc, Party>>,
): VotingIntentionPage['leans'] {
  const houses = housesNow(polled).filter(({ polls }) => polls >= FEWEST);
  const leans = (house: string, bloc: PolledBloc) => polled.average.houses.get(house)![bloc];
  const all = houses.flatMap(({ house }) => POLLED_BLOCS.map((bloc) => Math.abs(leans(house, bloc))));
  const reach = Math.max(1, Math.ceil(Math.max(0, ...all) * 100));
  return POLLED_BLOCS.filter((bloc) => polled.average.shares[bloc]).map((bloc) => ({
    party: parties[bloc],
    marks: marksOf(
      houses.map(({ house }) => ({
        at: Math.round(500 + (leans(house, bloc) * 50_000) / reach),
        text: `${house} ${errorShown(leans(house, bloc))}`,
      })),
    ),
  }));
}

export function housesOf(polled: ParliamentPolled): VotingIntentionPage['houses'] {
  return housesNow(polled).map(({ house, polls }) => ({
    house,
    polls: String(polls),
    leans: POLLED_BLOCS.map((bloc) => errorShown(polled.average.houses.get(house)![bloc])),
  }));
}

/** What each poll weighs, the heaviest first. */
export function weightsOf({ average }: ParliamentPolled): VotingIntentionPage['weights'] {
  const most = average.polls[0]?.weight ?? 1;
  return average.polls.map(({ poll, weight }) => ({
    pollster: poll.pollster,
    ended: shortDate(poll.to),
    weight: `${(weight * 100).toFixed(1)}%`,
    part: Math.round((weight / most) * 1000),
    shares: POLLED_BLOCS.map((bloc) => {
      const share = polledShare(poll, bloc);
      return share === undefined ? undefined : String(Math.round(share * 1000) / 10);
    }),
  }));
}
