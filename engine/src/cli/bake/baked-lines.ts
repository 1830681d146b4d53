import type { Baked } from '../../publish/bake/index.ts';

/** What a bake did, in a few lines: each kind with its files, then the sum, what changed and how long it took. */
export function bakedLines({ entries, written, same, kept, dropped }: Baked, seconds: number): string {
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, group]) => {
    const fresh = written.filter((entry) => entry.kind === kind).length;
    const bytes = group.reduce((sum, entry) => sum + entry.bytes, 0);
    return `${kind.padEnd(14)}${number(group.length).padStart(8)} files${megabytes(bytes).padStart(12)}${number(fresh).padStart(9)} written`;
  });
  const sum = `${number(entries.length)} files, ${number(written.length)} written, ${number(same)} made again and the same, ${number(kept)} not touched`;
  const gone = dropped > 0 ? `, ${number(dropped)} removed` : '';
  return [...kinds, `${sum}${gone}: ${seconds.toFixed(2)} s`, ''].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
