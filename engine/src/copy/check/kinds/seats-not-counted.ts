import { OVER_THE_NEED } from '../en/seats.ts';
import { figureAt, type Found } from '../rules.ts';
import type { View } from '../view.ts';

/** Whether a number beside seats counts none that a party has: `one of the 44 seats`, `ten too high for the Tories`. */
export function isNotCounted(view: View, part: number, found: Found): boolean {
  const figure = figureAt(view.frame, part);
  // `one of the 44 seats` counts none.
  const lead = view.frame.line.slice(0, view.frame.places[part]);
  const counted = /\b(?:won|win|wins|took|take|takes|hold|holds|held|has|had|have|each|gained|lost) $/.test(lead);
  if (figure.spelt && figure.value.num === 1n && /^N\d+ of (?:[a-z]+ )?N?/.test(found.text) && !counted) return true;
  // `23 seats higher than YouGov` sets one forecast against another.
  if (
    /^N\d+ (?:seats )?(?:higher|lower|better|worse|more|fewer) than (?:yougov|mrp|more in common|survation|the poll)/.test(
      view.frame.line.slice(view.frame.places[part]),
    )
  )
    return true;
  // Nor does a forecast that was right in so many.
  if (/\b(?:right|wrong|correct\w*)(?: [a-z]+){0,3} (?:in|on|for) (?:all )?$/.test(lead)) return true;
  // `in any one seat` counts none either.
  if (figure.spelt && /\b(?:any|each|every|no|not) $/.test(lead)) return true;
  if (OVER_THE_NEED.test(view.frame.line.slice(view.frame.places[part]))) return true;
  // `ten too high for the Tories` tells how far a forecast was off.
  if (/^N\d+ (?:seats )?(?:too|out|short|over|under|off)\b/.test(view.frame.line.slice(view.frame.places[part])))
    return true;
  return false;
}
