/** Seats of one party on a council, dated and labelled: just before a poll, on its night, or at a later date. Never mixed. */
export const COMPOSITIONS = ['council', 'date', 'label', 'party', 'seats', 'source', 'certainty'] as const;
export type Composition = Record<(typeof COMPOSITIONS)[number], string>;

/** Who had more than half, with the size of the council; `none` is no overall control, empty not known. */
export const CONTROLS = [
  'council',
  'date',
  'label',
  'control',
  'total',
  'seats_up',
  'source',
  'certainty',
  'note',
] as const;
export type Control = Record<(typeof CONTROLS)[number], string>;
