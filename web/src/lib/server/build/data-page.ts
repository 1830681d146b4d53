import { thousands } from 'countroom/copy';
import { CATALOGUE } from 'countroom/publish';
import { packFiles, slugOf, type ElectoralRecord } from 'countroom/record';
import type { DataPage } from '#lib/view/reference.ts';
import { words } from '#lib/words/en.ts';
import { columnMeanings } from '../pack-columns.ts';

/** Every list and every file of facts, with what its columns hold and who may be named as its publisher. */
export function dataPage(record: ElectoralRecord): DataPage {
  const means = columnMeanings();
  return {
    lists: CATALOGUE.map(({ name, title, example, query = '', columns }) => ({
      id: `list-${slugOf(name)}`,
      title,
      links: ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `${example}.${kind}${query}` })),
      columns: columns.map(({ id, kind, description }) => ({ id, kind: words.data.kinds[kind], meaning: description })),
    })),
    files: packFiles(record.pack).map(({ file, holds, sources, licence, columns, rows }) => ({
      id: `file-${slugOf(file)}`,
      file: { text: file, href: `/data/uk/${file}` },
      holds,
      rows: thousands(rows),
      licence,
      publishers: [...new Set(sources.map((id) => record.sources().get(id)?.publisher ?? id))].join('; '),
      columns: columns.map((column) => ({ id: column, meaning: means(file, column) })),
    })),
    publishers: [...record.sources().values()].map(({ publisher, title, licence, attribution }) => ({
      publisher,
      title,
      licence,
      attribution,
    })),
    downloads: [
      { text: 'files.csv', href: '/data/uk/files.csv' },
      { text: 'sources.csv', href: '/data/uk/sources.csv' },
    ],
  };
}
