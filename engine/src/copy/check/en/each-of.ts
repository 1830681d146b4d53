import { rule } from '../rules.ts';

const PARTIES = 'P\\d+(?: , (?:the )?P\\d+)*(?: ,)? and (?:the )?P\\d+';
const HAVE =
  '(?:all |both |each |now |also )*(?:on|have|has|had|get|got|getting|took|take|taking|won|win|winning|with|hold|held|were on|are on|left with|finished with|ended with)?';

/** So many seats for each of several parties. */
export const EACH_RULES = [
  rule(`${PARTIES} (?:, (?:with|on) )?${HAVE} ?{n} (?:seats? |mps? |meps? )?(?:each|apiece)`),
  rule(`{n} (?:seats? |mps? |meps? )?(?:each|apiece) (?:for|to|went to|going to) (?:the )?${PARTIES}`),
];
