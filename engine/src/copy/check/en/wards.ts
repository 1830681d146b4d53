/** Beside a figure of a ward: that it is a lead. */
export const LEAD_AFTER =
  /^ (?:votes? )?(?:ahead|clear|in front|more than|behind|short|adrift|majority|to spare|away|in it)\b/;
export const LEAD_BEFORE =
  /\b(?:by|majority(?: of)?|margin of|lead of|gap of|won it by|within) (?:just |only |a mere |a )?$/;
/** After a figure: people who stood, or seats of the ward. */
export const STOOD_AFTER = /^ (?:[a-z]+ )?(?:candidates?|names?|people|contenders|hopefuls)\b/;
export const SEATS_AFTER = /^ (?:[a-z]+ )?(?:seats?|councillors?|vacancies|places)\b/;

/** Who won a ward, where its name stands as `V0`. */
export const WARD_WON: readonly RegExp[] = [
  /P(?<p>\d+) (?:[a-z]+ ){0,2}?(?:won|wins?|held|holds?|gained|gains?|took|takes?|kept|keeps?|regained|retained|snatched|captured) (?:back )?(?:the )?V(?<v>\d+)/g,
  /V(?<v>\d+) (?:ward )?(?:[:(=-] ?)?P(?<p>\d+)(?: (?:hold|gain|win))?(?= (?:[.;)]|from|$)|$)/g,
  /V(?<v>\d+) (?:ward )?(?:went|goes|stayed|stays|fell|returned|elected|remained|remains|turned|chose) (?:to )?(?:the |a )?P(?<p>\d+)/g,
];
