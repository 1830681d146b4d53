import { blocWords, capital, chanceShown } from 'countroom/copy';
import type { HouseChances } from 'countroom/forecast';
import type { ElectoralRecord, IsoDate } from 'countroom/record';
import type { ForecastPage } from '#lib/view/forecast.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';

const w = forecastWords.forecast;

/** Chances of majorities and of coming first, in steps; what happens in none of a hundred draws is left out. */
const LEAST = 0.005;

export function chanceRows(
  record: ElectoralRecord,
  { blocs, hung }: HouseChances,
  on: IsoDate,
): NonNullable<ForecastPage['answer']>['chances'] {
  const who = (bloc: HouseChances['blocs'][number]['bloc']) => capital(blocWords(bloc, on, record.parties()));
  const row = (text: string, chance: number) => ({
    text,
    chance: chanceShown(chance),
    part: Math.round(chance * 1000),
  });
  return [
    row(w.hung, hung),
    ...blocs
      .filter(({ majority }) => majority >= LEAST)
      .map(({ bloc, majority }) => row(w.majority(who(bloc)), majority)),
    ...blocs.filter(({ largest }) => largest >= LEAST).map(({ bloc, largest }) => row(w.largest(who(bloc)), largest)),
  ];
}
