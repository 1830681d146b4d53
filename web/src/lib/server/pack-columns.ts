import packDocument from '../../../../docs/pack.md?raw';

/** What the columns of the pack hold, as docs/pack.md says it: by file and column, or by column for all files. */
export function columnMeanings(document: string = packDocument): (file: string, column: string) => string {
  const known = new Map(
    document
      .split('\n## ')
      .find((section) => section.startsWith('Columns'))
      ?.split('\n')
      .flatMap((line): [string, string][] => {
        const [, names, meaning] = /^\| (`[^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
        if (!names || !meaning) return [];
        return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => [name!, meaning.replaceAll('`', '')]);
      }),
  );
  return (file, column) => known.get(`${file.split('/').at(-1)}: ${column}`) ?? known.get(column) ?? '';
}
