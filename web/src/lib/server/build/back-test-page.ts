import {
  CHANGE_MODEL_WORDS,
  declaredTime,
  exitPollsTriedSentence,
  forecastBackTestSentence,
  majorityCallsSentence,
  modelsTriedSentence,
  NIGHT_MODELS,
  nightRangesSentence,
  nightsSentence,
  REACH_WORDS,
} from 'countroom/copy';
import {
  coverageOf,
  exitPollsTried,
  forecastBackTest,
  heldBackTest,
  modelsTried,
  widthOf,
  type HeldBackTest,
} from 'countroom/forecast';
import type { ElectoralRecord, IsoDate } from 'countroom/record';
import type { BackTestPage, CheckpointTable } from '#lib/view/back-test.ts';
import { forecastWords } from '#lib/words/en-forecast.ts';
import { MODEL_LINES, nightCharts } from './back-test-charts.ts';
import { eveRows, evesParties } from './forecast-eves.ts';

const w = forecastWords.backTest;

/** How every method of forecasting here has done, whatever it says. */
export function backTestPage(record: ElectoralRecord, today: IsoDate): BackTestPage {
  const held = heldBackTest(record);
  const models = modelsTried(record);
  const exitPolls = exitPollsTried(record);
  const eves = forecastBackTest(record);
  const counts = (groups: (typeof exitPolls)[number]['groups'], name: string) => {
    const of = groups.find(({ group }) => group === name);
    return of ? `${of.changed} of ${of.seats}` : '';
  };
  return {
    lede: held ? nightsSentence(held) : w.notHeld,
    nights: held && nightsOf(held),
    models: {
      sentence: modelsTriedSentence(models),
      years: models.elections.map((id) => id.slice(5, 9)),
      rows: models.models.map(({ model, reach, wrong }) => ({
        name: `${CHANGE_MODEL_WORDS[model]}, change ${REACH_WORDS[reach]}`,
        wrong: wrong.map(String),
      })),
    },
    exitPolls: {
      sentence: exitPollsTriedSentence(exitPolls),
      rows: exitPolls.toReversed().map(({ election, wrong, seats, brier, groups }) => ({
        year: election.slice(5, 9),
        wrong: `${wrong} of ${seats}`,
        brier: brier.toFixed(3),
        changed: counts(groups, 'changes hands'),
        unsure: counts(groups, 'cannot say'),
        stayed: counts(groups, 'stays'),
      })),
    },
    eves: {
      sentence: forecastBackTestSentence(eves, record.parties()),
      rows: eveRows(eves),
      parties: evesParties(record, today),
    },
    downloads: held
      ? [
          { text: 'CSV', href: '/back-test.csv' },
          { text: 'JSON', href: '/back-test.json' },
        ]
      : [],
  };
}

function nightsOf(held: HeldBackTest): BackTestPage['nights'] {
  return {
    said: [nightRangesSentence(held), majorityCallsSentence(held)].filter(Boolean),
    charts: nightCharts(held),
    compared: comparedOf(held),
    means: held.mean.toReversed().map(({ model, checkpoints }) => ({
      caption: w.mean(held.nights.length, NIGHT_MODELS[model]),
      rows: checkpoints.map((each) => ({
        declared: String(each.declared),
        cells: cells({ ...each, wrong: each.wrong.toFixed(0), coverage: each.coverage, width: each.width }),
      })),
    })),
    tables: held.nights.flatMap(({ election, models, reached }) =>
      models.map(({ model, checkpoints }): CheckpointTable => ({
        caption: `${election.slice(5, 9)}, ${NIGHT_MODELS[model]}`,
        rows: checkpoints.map((each) => ({
          declared: String(each.declared),
          at: reached[each.declared] && declaredTime(reached[each.declared]!),
          cells: cells({
            ...each,
            wrong: `${each.wrong} of ${each.open}`,
            coverage: coverageOf(each),
            width: widthOf(each),
          }),
        })),
      })),
    ),
    command: held.command,
  };
}

/** How far out each model was on average, beside the mean swing: the charts' figures in one table. */
function comparedOf({ mean, nights }: HeldBackTest): NonNullable<BackTestPage['nights']>['compared'] {
  const models = MODEL_LINES.flatMap(([name, kind]) => {
    const model = mean.find((each) => each.model === name);
    return model ? [{ kind, checkpoints: model.checkpoints }] : [];
  }).toReversed();
  const [first] = mean;
  return {
    caption: w.compared(nights.length),
    heads: [...models.map(({ kind }) => w.heads[kind]), w.heads.swing],
    rows: first!.checkpoints.map(({ declared, swingRmse }, at) => ({
      declared: String(declared),
      cells: [...models.map(({ checkpoints }) => checkpoints[at]!.rmse.toFixed(1)), swingRmse.toFixed(1)],
    })),
  };
}

interface Scores {
  readonly rmse: number;
  readonly swingRmse: number;
  readonly wrong: string;
  readonly brier?: number;
  readonly coverage: number;
  readonly width: number;
}

function cells({ rmse, swingRmse, wrong, brier, coverage, width }: Scores): string[] {
  return [
    rmse.toFixed(1),
    swingRmse.toFixed(1),
    wrong,
    brier?.toFixed(3) ?? '',
    `${Math.round(coverage * 100)}%`,
    width.toFixed(0),
  ];
}
