import type { Command } from 'commander';
import { ledeFigures, lede } from '../../copy/index.ts';
import {
  differencesTable,
  holdingsTable,
  majoritiesTable,
  matrixTable,
  standingTable,
  targetsTable,
} from '../../publish/index.ts';
import { countElected, countHoldings, margins, nextGeneral, targets } from '../../record/index.ts';
import { briefText } from '../brief/brief-text.ts';
import { scopeFor, type Scope } from '../brief/scope.ts';
import type { Io } from '../io.ts';
import { deskFor, regionFor, whenFor, withRecord, type QuestionOptions } from '../question.ts';

export function define(command: Command, io: Io): void {
  withRecord(command.argument('[region]', 'a region, such as anglia or norfolk'), 'region', 'on').action(
    async (named: string | undefined, options: QuestionOptions) => {
      const desk = await deskFor(options, io);
      const { on } = whenFor(desk.record, options, io);
      const scope = scopeFor(desk, regionFor(desk, named ?? options.region), on);
      io.stdout.write(options.json ? briefJson(scope) : briefText(io, scope));
    },
  );
}

function briefJson({ desk: { record, settings }, region, on, general, held, parties }: Scope): string {
  const next = nextGeneral(record, on);
  const answer = {
    region: region.id,
    name: region.name,
    on,
    baseline: general.id,
    lede: lede(ledeFigures(record, held), record.parties(), settings.style.percent),
    heldNow: countHoldings(held),
    wonThen: countElected(held),
    seats: holdingsTable(record, region, on).rows,
    differences: differencesTable(record, region, on).rows,
    closest: majoritiesTable(record, region, general, margins(record, region, general)).rows.slice(0, 10),
    targets: Object.fromEntries(
      parties.map((party) => [
        party,
        targetsTable(record, targets(record, { party, region, election: general, on }), settings.style).rows,
      ]),
    ),
    notStandingAgain: next
      ? standingTable(
          record,
          held.map((holding) => holding.area),
          next,
        ).rows
      : [],
    matrix: matrixTable(record, region, general).rows,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
