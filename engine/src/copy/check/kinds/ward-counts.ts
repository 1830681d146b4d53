import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { countedOn } from '../../../record/local/night.ts';
import { longDate } from '../../dates.ts';
import { councilAtHand } from '../bind/councils.ts';
import { isForecast } from '../bind/forecasts.ts';
import { IN_EACH, NONE_ELECTED, STOOD_IN_ALL, WARDS_UP } from '../en/ward-counts.ts';
import { wordsOfStatement } from '../frame.ts';
import { judge, weigh, type Check, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Rule } from '../rules.ts';
import { nightsNear } from '../tallies/council-tallies.ts';
import { partyAt, type View } from '../view.ts';

/** All wards of a council on a night together: how many, seats in each, people who stood, a party that won nowhere. */
export function wardCounts(view: View): readonly Draft[] {
  if (view.topic !== 'council' || isForecast(view)) return [];
  const count = (rules: readonly Rule[], kind: Draft['kind'], what: string, of: (wards: Wards) => number | undefined) =>
    [...findAll(view.frame, rules)].flatMap(({ parts }): Draft[] => {
      const part = parts['n']!;
      const { nights, council, sure } = nightsOfCouncil(view, part);
      const readings = nights.flatMap(({ night, wards }): Reading[] => {
        const value = of(wards);
        const sum = `${what}, ${council} council on ${longDate(night)},`;
        return value === undefined
          ? []
          : [{ subject: council, value: ratio(value), sum, cites: [wards[0]!.contest.cite] }];
      });
      return readings.length === 0
        ? []
        : [judge(figureAt(view.frame, part), { part, kind, readings, sure: sure && nights.length === 1 })];
    });
  return [
    ...count(WARDS_UP, 'count', 'Wards that voted', (wards) => wards.length),
    ...count(IN_EACH, 'councillors', 'Seats in each ward', (wards) => {
      const sizes = new Set(wards.map(({ contest }) => contest.seats));
      return sizes.size === 1 ? [...sizes][0] : undefined;
    }),
    ...count(STOOD_IN_ALL, 'candidates', 'People who stood', (wards) =>
      wards.reduce((sum, { candidacies }) => sum + candidacies.length, 0),
    ),
    ...noneElected(view),
  ];
}

type Wards = NonNullable<ReturnType<ReturnType<typeof countedOn>['get']>>;

interface Nights {
  readonly council: string;
  readonly nights: readonly { readonly night: string; readonly wards: Wards }[];
  readonly sure: boolean;
}

function nightsOfCouncil(view: View, part: number): Nights {
  const meant = councilAtHand(view, part);
  if (!meant) return { council: '', nights: [], sure: false };
  const { council, sure } = meant;
  const nights = nightsNear(view, council, part).flatMap((night) => {
    const wards = countedOn(view.record, night).get(council.gss);
    return wards && wards.length > 0 ? [{ night, wards }] : [];
  });
  return { council: council.name, nights, sure };
}

function noneElected(view: View): readonly Draft[] {
  return [...findAll(view.frame, NONE_ELECTED)].flatMap((found): Draft[] => {
    const part = found.parts['p']!;
    const party = partyAt(view.frame, part)!;
    const { nights, council, sure } = nightsOfCouncil(view, part);
    const checks = nights.map(({ night, wards }): Check => {
      const won = wards.flatMap(({ elected }) => elected).filter((each) => each.party === party).length;
      const truth = `${partyName(view.record, party)} won ${won} seats on ${council} council on ${longDate(night)}.`;
      return { holds: won === 0, subject: council, computed: String(won), truth, cites: [wards[0]!.contest.cite] };
    });
    if (checks.length === 0) return [];
    return [
      {
        ...weigh({ part, kind: 'councillors', checks, sure: sure && checks.length === 1 }),
        words: wordsOfStatement(view.frame, found),
      },
    ];
  });
}
