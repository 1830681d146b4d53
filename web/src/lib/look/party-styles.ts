import type { PartyColours } from '#lib/view/party.ts';

const light = ({ party, fill, edge, on, inkLight }: PartyColours) =>
  `.p-${party}{--fill:${fill};--edge:${edge};--on:${on};--ink-p:${inkLight}}`;

/** On a dark ground the light edge and ink vanish, so both become the party's dark ink. */
const dark = ({ party, inkDark }: PartyColours) => `.p-${party}{--edge:${inkDark};--ink-p:${inkDark}}`;

const safe = (colours: PartyColours) =>
  /^[a-z0-9-]+$/.test(colours.party) &&
  [colours.fill, colours.edge, colours.on, colours.inkLight, colours.inkDark].every((c) => /^#[0-9a-f]{6}$/i.test(c));

/**
 * The style sheet that gives each party its colours as custom properties on class `p-PARTY`: `--fill` for bars and cells,
 * `--edge` for their keyline, `--on` for text upon them, `--ink-p` for thin lines and large text on the ground.
 *
 * @throws {Error} when a colour is not `#rrggbb` or a party's id is not lower-case letters, digits and hyphens
 */
export function partyStyles(rows: readonly PartyColours[]): string {
  const wrong = rows.find((row) => !safe(row));
  if (wrong) {
    throw new Error(
      `The colours of party "${wrong.party}" cannot be used: expected a lower-case id and five colours such as #2568c8.`,
    );
  }
  return `${rows.map(light).join('\n')}\n@media (prefers-color-scheme:dark){\n${rows.map(dark).join('\n')}\n}\n`;
}
