/**
 * What scripts add to a public page that is whole without them: copying, printing, moving through squares by arrow keys,
 * sorting in place, the date slider, and `/` for the finder. One small module for every page.
 */
import { copyOnClick } from './copy.ts';
import { slideDate } from './date-slider.ts';
import { focusFinder } from './find-key.ts';
import { roveCells } from './rove.ts';
import { sortInPlace } from './sort.ts';
import { swapBlocks } from './swap.ts';

copyOnClick();
focusFinder();
swapBlocks();
for (const group of document.querySelectorAll<HTMLElement>('[data-roving]')) roveCells(group);
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) sortInPlace(table);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-date]')) slideDate(form);
