import { isForecast } from '../bind/forecasts.ts';
import { ASIDE, FELL_TO, OF_A_TERM, OFFICES_LISTED } from '../en/office-lists.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { longDate } from '../../dates.ts';
import { officesOfPlace, type Office } from '../polls/offices.ts';
import { partiesIn, partyAt, whereAt, type View } from '../view.ts';
import type { PartyId } from '../../../record/index.ts';
import { elected } from './office-candidates.ts';

/** Police areas that a party won, kept or lost, one after another: `held on to Essex and Norfolk, but lost Suffolk`. */
export function officeLists(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if (topic !== 'pcc' || isForecast(view) || frame.line.endsWith('?')) return [];
  const drafts = new Map<number, Draft>();
  for (const { 0: text, groups, index } of frame.line.matchAll(OFFICES_LISTED)) {
    const at = partiesIn(frame).findLast((each) => frame.places[each]! <= index);
    const party = at === undefined ? undefined : partyAt(frame, at);
    const since = frame.line.slice(index + text.length);
    if (party === undefined || ASIDE.test(frame.line.slice(frame.places[at!], index)) || OF_A_TERM.test(since))
      continue;
    const lost = /^(?:lost|los|surrender|conced)/.test(groups!['verb']!);
    for (const [, w] of groups!['list']!.matchAll(/W(\d+)/g)) {
      const part = Number(w);
      const draft = drafts.has(part) ? undefined : takenBy(view, part, party, lost);
      if (draft) drafts.set(part, draft);
    }
  }
  for (const { groups } of frame.line.matchAll(FELL_TO))
    for (const [, w] of groups!['list']!.matchAll(/W(\d+)/g)) {
      const party = partyAt(frame, Number(groups!['p']));
      const draft = party === undefined || drafts.has(Number(w)) ? undefined : takenBy(view, Number(w), party, false);
      if (draft) drafts.set(draft.part, draft);
    }
  return [...drafts.values()];
}

function takenBy(view: View, part: number, party: PartyId, lost: boolean): Draft | undefined {
  const { likely, all } = officesOfPlace(view, whereAt(view.frame, part), part);
  const checks = likely.flatMap((office) => checkOf(view, office, all, party, lost));
  return checks.length === 0 ? undefined : weigh({ part, kind: 'winner', checks, sure: likely.length === 1 });
}

function checkOf(view: View, office: Office, all: readonly Office[], party: PartyId, lost: boolean): readonly Check[] {
  const winner = elected(office);
  const before = all.find(({ date }) => date < office.date);
  const had = before && elected(before)?.party === party;
  if (!winner) return [];
  const truth = `${winner.candidate} (${partyName(view.record, winner.party)}) was elected ${office.subject} on ${longDate(office.date)}.`;
  const holds = lost ? winner.party !== party && had !== false : winner.party === party;
  return [
    { holds, subject: office.subject, computed: partyName(view.record, winner.party), truth, cites: [winner.cite] },
  ];
}
