import { setImmediate } from 'node:timers/promises';
import { makePage, type Made, type Maker, type Render } from '../../publish/bake/index.ts';

/** Makes pages in this thread, one after another. */
export function makerHere(into: { readonly out: string; readonly origin: string }, render: Render): Maker {
  return async (batch) => {
    const made: Made[] = [];
    for (const { address, before } of batch) {
      made.push(await makePage({ ...into, render }, address, before));
      // Making a page waits for nothing outside: without a turn of its own, no other thread's answer would be read meanwhile.
      await setImmediate();
    }
    return made;
  };
}
