import { figuresTable } from 'countroom/publish';
import { twin } from '#lib/server/twin.ts';

/** The numbers dictionary as a file. */
export function GET({ params }) {
  return twin(figuresTable(), params.twin, 'figures');
}
