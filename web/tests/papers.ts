/** A ward's papers, as a file of papers has them. */
export const PAPERS = '4 2\n50 1 0\n20 2 1 0\n20 3 4 0\n30 4 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n"A ward"\n';

/** Papers whose count waits for a lot. */
export const TIED = `/stv/count?${new URLSearchParams({ rule: 'scottish', papers: PAPERS })}`;
