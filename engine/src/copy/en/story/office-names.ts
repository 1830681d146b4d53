import type { CommissionerElection, MayoralElection, VotingSystem } from '../../../record/index.ts';

/** Forces whose commissioner runs the fire service as well, and from which election on. */
const FIRE: Readonly<Record<string, string>> = {
  essex: '2021',
  northamptonshire: '2021',
};

/** What the elected person is called: `police and crime commissioner for Norfolk`, `mayor of London`. */
export function officeTitle(election: CommissionerElection | MayoralElection): { name: string; short: string } {
  if (!('force' in election)) return { name: 'mayor of London', short: 'mayor of London' };
  const fire = FIRE[election.force];
  const title =
    fire !== undefined && election.date >= fire
      ? 'police, fire and crime commissioner'
      : 'police and crime commissioner';
  const area = election.name.replace(/ (Police|Constabulary)$/, '');
  return {
    name: `${title} for ${area}`,
    short: `${fire !== undefined && election.date >= fire ? 'PFCC' : 'PCC'} for ${area}`,
  };
}

export function systemNote(rule: VotingSystem['rule']): string {
  return rule === 'supplementary-vote'
    ? 'Voters had a first and a second preference; second preferences count where nobody has more than half of the first.'
    : 'The candidate with most votes was elected; there were no second preferences.';
}
