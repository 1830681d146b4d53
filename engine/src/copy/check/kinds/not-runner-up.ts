import { slugOf } from '../../../record/index.ts';
import { weigh, type Draft } from '../judge.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { personAt, seatsIn, type View } from '../view.ts';

const familyOf = (name: string) => slugOf(name).split('-').at(-1);

/** Somebody who never stood in the poll that a majority is of, and is said to have been beaten by it. */
export function notRunnerUp(view: View, part: number): Draft | undefined {
  const person = personAt(view.frame, part);
  const { likely, sure } = pollsMeant(view, part);
  const [poll] = likely;
  const second = poll?.entries[1];
  const family = person && familyOf(person.name);
  // A first name may be longer on the ballot paper: Tom is Thomas.
  if (poll?.entries.some((each) => each.person !== undefined && familyOf(each.person) === family)) return undefined;
  if (!person || !poll || !second?.person || likely.length > 1 || !sure || seatsIn(view.frame).length === 0)
    return undefined;
  const truth = `${second.person} came second in ${poll.name}; ${person.name} did not stand there.`;
  const check = { holds: false, subject: poll.subject, computed: second.person, truth, cites: [second.cite] };
  return weigh({ part, kind: 'rank', checks: [check], sure: true });
}
