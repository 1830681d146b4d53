import type { ControlledBy } from './seats.ts';

/** Control before a poll: known, not known, or never there because the council is new. */
export type ControlBefore = ControlledBy | { readonly kind: 'new authority' } | { readonly kind: 'not known' };

/** What a poll did to control, in the words of a results table. */
export type ChangeOfControl =
  | { readonly kind: 'hold'; readonly party: string }
  | { readonly kind: 'gain'; readonly party: string; readonly from: string }
  | { readonly kind: 'gain from no overall control'; readonly party: string }
  | { readonly kind: 'lose to no overall control'; readonly party: string }
  | { readonly kind: 'no overall control, no change' }
  | { readonly kind: 'new authority'; readonly after: ControlledBy }
  | { readonly kind: 'before not known'; readonly after: ControlledBy };

/**
 * The name for a change of control: hold, gain from a party or from no overall control, lost to no overall control, or no change. Which
 * baseline `before` is (eve of poll, as is usual for control, or the last time) is for the caller to say wherever this is shown.
 *
 * Source: Press Association and BBC results tables for English councils, and House of Commons Library briefings.
 *
 * @example
 * changeOfControl({ kind: 'no overall control' }, { kind: 'overall majority', party: 'con' }) // => { kind: 'gain from no overall control', party: 'con' }
 * changeOfControl({ kind: 'overall majority', party: 'con' }, { kind: 'no overall control' }) // => { kind: 'lose to no overall control', party: 'con' }
 * changeOfControl({ kind: 'overall majority', party: 'con' }, { kind: 'overall majority', party: 'ld' }) // => { kind: 'gain', party: 'ld', from: 'con' }
 */
export function changeOfControl(before: ControlBefore, after: ControlledBy): ChangeOfControl {
  const now = controllerOf(after);
  switch (before.kind) {
    case 'new authority':
      return { kind: 'new authority', after: now };
    case 'not known':
      return { kind: 'before not known', after: now };
    case 'no overall control':
      if (now.kind === 'no overall control') return { kind: 'no overall control, no change' };
      return { kind: 'gain from no overall control', party: now.party };
    case 'overall majority':
      if (now.kind === 'no overall control') return { kind: 'lose to no overall control', party: before.party };
      if (now.party === before.party) return { kind: 'hold', party: now.party };
      return { kind: 'gain', party: now.party, from: before.party };
  }
}

/** Only who controls it, where the whole arithmetic of `control` was handed in. */
export function controllerOf(control: ControlledBy): ControlledBy {
  return control.kind === 'overall majority' ? { kind: control.kind, party: control.party } : { kind: control.kind };
}
