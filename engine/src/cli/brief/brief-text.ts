import { baselineTag, DISCLAIMER, lede, ledeFigures, longDate, shortDate, weekdayDate } from '../../copy/index.ts';
import { sourceCells } from '../../publish/index.ts';
import { countElected, countHoldings, differences, margins, nextGeneral } from '../../record/index.ts';
import { changesText } from '../changes-text.ts';
import type { Io } from '../io.ts';
import { strong, wrap } from '../output.ts';
import { majoritiesText } from '../verbs/majorities.ts';
import { matrixText } from '../verbs/matrix.ts';
import { countLine } from '../words.ts';
import { clusters } from './clusters.ts';
import { standingDown } from './standing-down.ts';
import { targetLists } from './target-lists.ts';
import type { Scope } from './scope.ts';

const CLOSEST = 6;
const PAIRS = 6;
const LEFT_OUT = 'Seats where a party was fourth or lower are left to countroom targets.';

/** A region on one page, as a correspondent would read it out. */
export function briefText(io: Io, scope: Scope): string {
  const { desk, region, general } = scope;
  const { record, settings } = desk;
  const figures = ledeFigures(record, scope.held);
  const year = general.polledOn.slice(0, 4);
  const closest = margins(record, region, general).slice(0, CLOSEST);
  const sections: readonly (readonly [string, string])[] = [
    ['Seats', seats(scope)],
    [
      `Since the ${year} election`,
      changesText(
        record,
        differences(
          record,
          scope.held.map((holding) => holding.area),
          scope.on,
        ),
      ),
    ],
    [`Closest in ${year}`, majoritiesText(io, record, closest)],
    [
      'Where it could change',
      `${wrap(`${DISCLAIMER} ${LEFT_OUT} Baseline: ${baselineTag(general)}.`)}\n${targetLists(io, scope)}`,
    ],
    ['Not standing again', standingDown(scope)],
    [`Winner over runner-up in ${year}`, matrixText(io, record, region, general, PAIRS)],
    ['Clusters', clusters(scope)],
    ['Sources', sources(scope)],
  ];
  const body = sections.flatMap(([title, text]) => (text ? [`${strong(io, title.toUpperCase())}\n${text}`] : []));
  return [`${header(io, scope)}\n${wrap(lede(figures, record.parties(), settings.style.percent))}`, ...body].join('\n');
}

function header(io: Io, { desk, region, on, held }: Scope): string {
  const next = nextGeneral(desk.record, on);
  const poll = next ? ` · next general election: ${weekdayDate(next.polledOn)}` : '';
  return `${strong(io, `${region.name.toUpperCase()} on ${longDate(on)}`)}\n${held.length} seats${poll}\n`;
}

function seats({ desk: { record }, held, general, on }: Scope): string {
  const { atDissolution } = held[0]!;
  const majority = Math.floor(held.length / 2) + 1;
  const then = `At the ${general.polledOn.slice(0, 4)} election`;
  const now = atDissolution ? 'At dissolution' : `On ${shortDate(on)}`;
  const line = (label: string, counts: Parameters<typeof countLine>[1]) =>
    `${label.padEnd(then.length)}  ${countLine(record, counts)}\n`;
  return `${line(now, countHoldings(held))}${line(then, countElected(held))}${''.padEnd(then.length)}  ${majority} = more than half\n`;
}

function sources({ desk: { record }, held }: Scope): string {
  const cites = held.flatMap((holding) => [
    holding.lastContest?.cite,
    holding.state === 'held' ? holding.tenure.cite : undefined,
  ]);
  const { source, licence } = sourceCells(record, cites);
  return wrap(`${String(source)}. Licences: ${String(licence)}. Any figure: countroom explain SEAT FIGURE.`);
}
