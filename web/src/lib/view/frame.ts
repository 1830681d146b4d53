/** A place to go, in words. */
export interface Link {
  text: string;
  href: string;
}

/** What stands around every public page. */
export interface Frame {
  /** The region, seat or election after the brand: "Anglia". */
  about?: Link;
  nav: (Link & { current?: boolean })[];
  /** The status line: a stamp ("AS OF 1 NOV 2019") and what the figures rest on. */
  status?: { stamp: string; text: string };
  /** Publisher and licence lines for the foot of the page. */
  sources?: string[];
}
