/** A line of a list of parties: the party first, and then figures and no other words than those of tables. */
export const PARTY_ROW =
  /^(?:the |N0 [.)] )?P\d+ (?:(?:[:,=(|)%.+/-]|[NQDX]\d+|votes?|seats?|mps?|share|up|down|on|with|no change|unchanged|nc|elected|of|the|vote|and)(?: |$))+$/;

/** A party with a share beside it. */
export const PARTY_PAIRS =
  /\bP(?<party>\d+) (?:'s |' )?(?:(?:share|vote|on|at|with|had|has|have|took|got|polled|was|were|are|is|were on|[:,=(|-]|N\d+ (?:votes?|seats?|mps?)?) ?){0,3}[QN](?<share>\d+)\b/g;
