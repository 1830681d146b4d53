import { averageSentence, blocWords, chanceShown, chanceWords, longDate } from '../../copy/index.ts';
import { BLOCS, K, partyOfBloc, type Bloc } from '../../forecast/index.ts';
import type { Desk } from '../../publish/index.ts';
import { year } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';
import type { Forecasted } from './forecast.ts';
import { largestMajority } from './largest-majority.ts';

/** The forecast to be read: expected seats, the House, the seats that decide or those of a region, its method and its record. */
export function forecastText(io: Io, desk: Desk, answer: Forecasted): string {
  const { made, region } = answer;
  const { on } = made.average;
  const where = region ? `, in ${region.name}` : '';
  return [
    wrap(strong(io, `If a general election had been held on ${longDate(on)}${where}`)),
    wrap(averageSentence(made.average, desk.record.parties(), desk.settings.style.percent)),
    '\n',
    expectedTable(io, desk, answer),
    '\n',
    region ? seatTable(io, desk, answer) : house(desk, answer),
    '\n',
    wrap(method(answer)),
    wrap(record(answer)),
  ].join('');
}

const short = (desk: Desk, { made }: Forecasted, bloc: Bloc) =>
  shortName(desk.record, partyOfBloc(bloc, made.average.on));

function expectedTable(io: Io, desk: Desk, answer: Forecasted): string {
  const rows = answer.expected.map(({ bloc, before, seats, low, high }) => [
    short(desk, answer, bloc),
    String(before),
    seats < 9.95 ? seats.toFixed(1) : String(Math.round(seats)),
    low === high ? String(low) : `${low}–${high}`,
  ]);
  const labels = ['', 'Won last', 'Would win', 'Nine in ten'];
  return textTable(
    io,
    labels.map((label, at) => ({ label, right: at > 0 })),
    rows,
  );
}

function house(desk: Desk, answer: Forecasted): string {
  const { chances, made, tipping } = answer;
  const who = (bloc: Bloc) => blocWords(bloc, made.average.on, desk.record.parties());
  const said = chances.blocs
    .filter(({ majority, largest }) => majority >= 0.005 || largest >= 0.005)
    .map(({ bloc, majority, largest }) =>
      wrap(
        `${who(bloc)}: the most seats ${chanceShown(largest)}, a majority of the House ${chanceShown(majority)}.`,
        '  ',
      ),
    );
  const hung = wrap(`No party with a majority: ${chanceWords(chances.hung)} (${chanceShown(chances.hung)}).`, '  ');
  const likeliest = largestMajority(chances);
  const seats = tipping.map(({ seat, probability }) => `${made.night.names[seat]} (${chanceShown(probability)})`);
  const deciding =
    likeliest && seats.length > 0
      ? wrap(`Seats on which a majority for ${who(likeliest.bloc)} would turn: ${seats.join(', ')}.`)
      : '';
  return `Chances in steps\n${said.join('')}${hung}${deciding}`;
}

function seatTable(io: Io, desk: Desk, answer: Forecasted): string {
  const { made, among } = answer;
  const rows = among.map((seat) => {
    const chances = BLOCS.map((bloc, at) => ({ bloc, chance: made.probabilities[seat * K + at]! }))
      .filter(({ chance }) => chance >= 0.005)
      .toSorted((a, b) => b.chance - a.chance)
      .slice(0, 3)
      .map(({ bloc, chance }) => `${short(desk, answer, bloc)} ${chanceShown(chance)}`);
    return [made.night.names[seat]!, made.night.speaker[seat] ? 'the Speaker’s' : chances.join(', ')];
  });
  return textTable(io, [{ label: 'Seat' }, { label: 'Likeliest' }], rows);
}

function method({ mrp, made }: Forecasted): string {
  const base = mrp === undefined ? 'the last general election' : `an estimate seat by seat (${mrp})`;
  return (
    `Method: what the polls have moved since ${base}, in part alike everywhere and in part in proportion; then ${made.simulation.draws.toLocaleString('en-GB')} draws of everything that polls, ` +
    'nations, regions and seats have been wrong by. Of candidates, pacts and by-elections it knows nothing; the Speaker’s seat and the 18 of Northern Ireland are not in it. An illustration, not a prediction.'
  );
}

const NINE_IN_TEN = 0.9;

function record({ backTest, mrp }: Forecasted): string {
  const ranges = backTest.flatMap(({ totals }) => totals);
  const held = ranges.filter(({ inRange }) => inRange).length;
  const years = backTest.map(
    ({ election, wrong, rmse }) => `${year(election.slice(5))} ${wrong} and ${Math.round(rmse)}`,
  );
  const without = mrp === undefined ? '' : ', without an estimate seat by seat';
  return (
    `Tried on the eves of past elections${without}, seats whose likeliest party did not win and seats by which parties’ totals were out: ${years.join(', ')}. ` +
    `${held} of ${ranges.length} ranges held what came, where ${Math.round(ranges.length * NINE_IN_TEN)} should have.`
  );
}
