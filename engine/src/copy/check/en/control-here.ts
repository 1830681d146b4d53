import { rule, type Rule } from '../rules.ts';

/** What is said of the control of a council that the text spoke of. */
export type ControlSaid =
  'now' | 'before' | 'won' | 'gained' | 'kept' | 'lost' | 'short' | 'short before' | 'largest' | 'largest before';

const SOME = '(?:[a-z]+ |, ){0,3}?';
const WHOLE =
  '(?:overall |outright |sole |full |complete |majority |a |an |its |their |the |clear |slim |narrow |working |comfortable |council )*';
const SINCE_BEFORE = '(?:before|until|till|going into|previously|up to|for (?:N\\d+|years|decades|a decade)|since)';

/** Statements of control whose council the sentence names elsewhere, or one before it named. */
export const CONTROL_HERE: readonly (readonly [ControlSaid, readonly Rule[]])[] = [
  [
    'before',
    [
      rule(`{p} (?:[a-z]+ ){0,2}?(?:had been|have been|has been|was|were) in ${WHOLE}(?:control|charge|power)`),
      rule(`{p} (?:[a-z]+ ){0,2}?(?:had|held|enjoyed) ${WHOLE}(?:control|majority) (?:[a-z]+ ){0,2}?${SINCE_BEFORE}`),
      rule(
        `${SINCE_BEFORE} (?:[a-z]+ |, ){1,4}(?:the )?{p} (?:had (?:an? |overall |full )*(?:control|majority)|ran|controlled|(?:were|was) in (?:control|charge|power))`,
      ),
      rule(`{p} ${SOME}(?:ran|controlled) (?:it|the council|the authority|things) (?:[a-z]+ ){0,2}?${SINCE_BEFORE}`),
    ],
  ],
  [
    'short before',
    [rule(`{p} , (?:[a-z]+ ){0,2}?short of ${WHOLE}(?:majority|control) (?:before|previously|beforehand|until)`)],
  ],
  [
    'lost',
    [
      rule(
        `{p} ${SOME}(?:lost|lose|loses|losing|surrendered|relinquished|forfeited|been stripped of) ${WHOLE}(?:control|majority|grip|hold)`,
      ),
      rule(`{p} ${SOME}(?:lost|lose|loses|losing) (?:the council|the authority|power)`),
      rule(`{p} ${SOME}(?:was|were|been) (?:ousted|swept|turfed out|thrown out|kicked out|booted out|removed)`),
    ],
  ],
  [
    'kept',
    [
      rule(
        `{p} ${SOME}(?:kept|keeps?|keeping|retain(?:s|ed|ing)?|held on to|holds? on to|hung on to|held|maintain(?:s|ed)?|defended|strengthened|tightened|extended|increased) ${WHOLE}(?:control|majority|power|grip|hold)`,
      ),
      rule(`{p} ${SOME}(?:remains?|remained|stays?|stayed) in ${WHOLE}(?:control|charge|power)`),
    ],
  ],
  [
    'gained',
    [
      rule(
        `{p} ${SOME}(?:gain(?:s|ed|ing)?|seized|seizes|seizing|regain(?:s|ed|ing)?|wrested) ${WHOLE}(?:control|majority|power)`,
      ),
    ],
  ],
  [
    'won',
    [
      rule(
        `{p} ${SOME}(?:won|wins?|winning|took|takes?|taking|taken|secured|secures|grabbed|claimed) ${WHOLE}(?:back )?${WHOLE}(?:control|majority|power)`,
      ),
    ],
  ],
  [
    'now',
    [
      rule(`{p} ${SOME}(?:is|are|now) (?:back |now |still |once more )*in ${WHOLE}(?:control|charge|power)`),
      rule(`{p} ${SOME}(?:has|have|with|enjoys?|hold|holds) ${WHOLE}(?:control|majority)(?! of (?:N|just|only|a))`),
      rule(`{p} ${SOME}(?:runs?|controls?) (?:it|the council|the authority|things)`),
    ],
  ],
  [
    'short',
    [
      rule(
        `{p} ${SOME}(?:fell|falls?|fallen|came|finished|ended|left|were|was|are|is|remain|remains)? ?(?:just |well |N\\d+ (?:seats )?)?(?:short of|shy of|without|lack|lacks|missed out on|failed to (?:win|take|get|gain|secure)) ${WHOLE}(?:majority|control)`,
      ),
    ],
  ],
  [
    'largest',
    [
      rule(
        '{p} (?:[a-z]+ |W\\d+ |, ){0,5}?(?:the |a )?(?:single )?(?:biggest|largest|main) (?:single |political )?(?:group|party|grouping|bloc|force)',
      ),
      rule(
        '(?:biggest|largest) (?:single |political )?(?:group|party|grouping|bloc|force) (?:[a-z]+ |, ){0,3}?(?:the )?{p}',
      ),
      rule('{p} (?:[a-z]+ |, ){0,3}?(?:the )?most (?:seats|councillors)'),
    ],
  ],
];

/** Most of the seats that were up, whoever has most of all. */
export const WON_MOST = /\b(?:won|wins?|winning|took|takes?)\b.*\bmost (?:seats|councillors)/;
