import type { Reading } from '../../engine/src/forecast/index.ts';
import { taken } from './rows.ts';
import type { Done } from './task.ts';

const HEAD = `import type { Reading } from './constants.ts';

/** A row of amplitudes in the order of \`viewOf\`, by the election that was left out when it was chosen; \`none\` was chosen on all. */
export type Table = Readonly<Record<string, readonly number[]>>;

// Written by \`npm run choose -- FILE\`. How each was chosen stands in chosen.ts.
`;

/** The file that holds what was chosen: one row a line, but those that are too long for it. */
export function chosenText(all: readonly Done[]): string {
  const names = [...new Set(all.flatMap(({ task }) => (task.of === 'row' ? [task.table] : [])))];
  const tables = names.map((name) => {
    const of = all.filter(({ task }) => task.of === 'row' && task.table === name);
    const rows = taken(of.map(({ climbed }) => climbed!));
    const lines = rows.map((row, at) => rowText(of[at]!.task.leftOut, row));
    return `export const ${name}: Table = {\n${lines.join('')}};\n`;
  });
  const readings = all.flatMap(({ task, reading }) =>
    task.of === 'reading' ? [readingText(task.leftOut, reading!)] : [],
  );
  return `${HEAD}
${tables.join('\n')}
export const READINGS: Readonly<Record<string, Reading>> = {
${readings.join('')}};
`;
}

function rowText(leftOut: string, row: readonly number[]): string {
  return `  ${keyOf(leftOut)}: [${row.map(short).join(', ')}],\n`;
}

function readingText(leftOut: string, { exitPollParts, untoldAtFirst, untold }: Reading): string {
  return `  ${keyOf(leftOut)}: {
    exitPollParts: [${exitPollParts.join(', ')}],
    untoldAtFirst: { size: ${untoldAtFirst.size}, power: ${untoldAtFirst.power} },
    untold: { size: ${untold.size}, targeting: ${untold.targeting} },
  },
`;
}

function keyOf(leftOut: string): string {
  return /^\w+$/.test(leftOut) ? leftOut : `'${leftOut}'`;
}

/** Doubling and halving leaves no more digits than these. */
function short(value: number): number {
  return Number(value.toPrecision(10));
}
