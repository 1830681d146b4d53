import { rule } from '../rules.ts';

/** The posts of commissioners in a region. */
const POSTS =
  '(?:(?:police|and|crime|commissioner|commissioners|commissionerships?|pcc|pccs|posts?|jobs?|races?|contests?|areas?|forces?|elections?) ?)+';
const OURS = "(?:our|the region (?:'s )?|the regions|the W\\d+ (?:'s )?|W\\d+ (?:'s )?|the|these|those)";

/** How many posts of a region a party won: `all six`, `five of the six`. */
export const POSTS_WON = [
  rule(
    `{p} (?:[a-z]+ ){0,3}?(?:won|win|wins|hold|holds|held|have|has|took|take|takes|kept|keep|retained|got|gained) (?:back )?(?:(?<all>all|every one of the|each of the) )?(?:the |its |of )*{n:NX} (?:of (?:the |its )?{total:NX} )?(?:of )?(?:(?:the|our|W\\d+|region|'s|regions|countys) )*${POSTS}`,
  ),
  rule(
    `(?<all>all) (?:the )?{n:NX} (?:of the )?${POSTS}(?:[a-z]+ |W\\d+ ){0,6}?(?:went to|are|were|stayed|remain) (?:the )?{p}`,
  ),
  rule(
    `{n:NX} (?:of (?:${OURS} )?(?:{total:NX} )?)?${POSTS}(?:are|is|were|went|now|have gone|have turned|turned|fell|to|still|remain|stay|stayed|again) (?:(?:now|to|again|back|still|all|in|the|hands) )*{p}`,
  ),
  rule(
    `{n:NX} (?:of (?:${OURS} )?)?{p} ${POSTS}(?:were |are |have been |is |was )*(?:elected|returned|in (?:the|our) (?:region|patch|area)|re - elected)`,
  ),
];

/** After them: that it was so at another election as well. */
export const AS_BEFORE = /, as (?:they|it|the party) (?:also )?(?:did|had|were|was) (?:in|at) (?:the )?T(\d+)/;

/** When somebody was elected first. */
export const FIRST_ELECTED = [
  rule(
    '(?:{h}|\\b(?:he|she|who))(?: ,)?(?: \\( P\\d+ \\))? (?:(?:was|has|had|been|have|is) )*(?:first (?:elected|won|got the job|took (?:office|the job|over)|chosen)|in (?:the (?:job|post)|office|place|charge)? ?(?:ever )?since(?: being first)?) (?:it )?(?:in |at |the )*{t}',
  ),
];
