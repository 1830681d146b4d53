import { packFolder, textsIn } from 'countroom/record/load';
import type { PartyColours } from '#lib/view/party.ts';

const columns = 'party,fill,edge,on,ink_light,ink_dark';

/** The pack's party colours; the file holds bare ids and colours, so a comma always separates. */
export function partyColours(): PartyColours[] {
  const [head, ...lines] = (textsIn(packFolder()).read('party-colours.csv') ?? '').trimEnd().split('\n');
  if (head !== columns) throw new Error(`party-colours.csv begins with "${head}"; its columns should be ${columns}.`);
  return lines.map((line) => {
    const [party = '', fill = '', edge = '', on = '', inkLight = '', inkDark = ''] = line.split(',');
    return { party, fill, edge, on, inkLight, inkDark };
  });
}
