/**
 * What scripts add to a public page that is whole without them: copying, printing, moving through squares by arrow keys,
 * sorting in place, the date slider, workings over the page or beside a figure, and `/` for the finder. One small module for every page.
 */
import { openFigures } from './claims.ts';
import { copyOnClick } from './copy.ts';
import { moveDates } from './date-slider.ts';
import { focusFinder } from './find-key.ts';
import { guideMaps } from './map.ts';
import { playDates } from './play.ts';
import { roveCells } from './rove.ts';
import { sortInPlace } from './sort.ts';
import { swapBlocks } from './swap.ts';
import { openWorkings } from './working.ts';

/** What is done once for each part of the page, and again for the parts that a new date brings. */
function enhance(page: ParentNode): void {
  for (const group of page.querySelectorAll<HTMLElement>('[data-roving]')) roveCells(group);
  for (const table of page.querySelectorAll<HTMLTableElement>('table[data-sortable]')) sortInPlace(table);
}

copyOnClick();
focusFinder();
guideMaps();
swapBlocks();
openWorkings();
openFigures();
moveDates(enhance);
playDates();
enhance(document);
