/** Words of what happens to somebody in politics on a day: without one a year beside a name may be of anything. */
export const EVENTS =
  /\b(?:elected|won|wins|lost|lose|since|until|left|leaving|quit|joined|joining|suspended|switch\w*|cross\w*|defect\w*|resign\w*|stood|stand|candidate|contested|fought|beat\w*|became|mp|member|gave|sat|died|expelled|sacked|moved|move|moves|stepped|retired|entered|whip|followed|went|came|victory|ousted|unseated|defeated|returned|held|over)\b|\bH\d+ (?:(?:in|on|back|at|,) ){1,2}(?:late |early |mid - )?T\d+/;
