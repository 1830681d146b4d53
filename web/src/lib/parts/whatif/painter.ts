import type { Drawn } from './answer.ts';
import { narrow } from './narrow.ts';
import { set } from './set.ts';
import type { CountRow, MovedRow } from '#lib/view/what-if.ts';
import { words } from '#lib/words/en.ts';

/** Milliseconds without a change before the lists are written anew. */
const REST = 100;
const LISTS = ['changing', 'unsure'] as const;
const METHODS = ['before', 'uniform', 'proportional'] as const;

/** Puts an answer where the server put the first one. Only what differs is touched: a frame of a drag is short. */
export class Painter {
  private readonly cells = [...document.querySelectorAll<HTMLElement>('[data-squares] a')];
  private readonly outcome = document.querySelector<HTMLElement>('[data-outcome]')!;
  private readonly asked = document.querySelector<HTMLElement>('[data-asked]')!;
  private readonly lists = new Map(LISTS.map((id) => [id, list(id)]));
  private last: Drawn | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    for (const id of LISTS)
      this.lists.get(id)!.addEventListener('toggle', () => this.last && paintRows(id, this.last.lists()[id]));
  }

  paint(answer: Drawn): void {
    const { shown, counted, title } = answer;
    const before = this.last?.shown.cells;
    this.last = answer;
    set(this.asked, shown.asked);
    set(this.outcome, shown.outcome);
    paintCounts('region', shown.region);
    paintCounts('country', shown.country);
    shown.cells.forEach(({ party, state }, index) => {
      const known = before?.[index];
      // A square's words follow from its seat, its party and its state.
      if (known?.party === party && known.state === state) return;
      const cell = this.cells[index]!;
      setClass(cell, `p-${party}`);
      if (cell.dataset['state'] !== state) cell.dataset['state'] = state;
      cell.title = title(index);
      cell.ariaLabel = `${cell.title}, ${cell.textContent}`;
    });
    for (const id of LISTS) set(this.lists.get(id)!.querySelector('summary')!, words.whatIf[id](counted[id]));
    // Nobody reads a list while it changes: its rows follow when the controls rest.
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.paintLists(), REST);
  }

  private paintLists(): void {
    const lists = this.last!.lists();
    for (const id of LISTS) paintRows(id, lists[id]);
  }
}

function list(id: 'changing' | 'unsure'): HTMLDetailsElement {
  return document.querySelector<HTMLDetailsElement>(`[data-list=${id}]`)!;
}

function setClass(element: Element, name: string): void {
  if (element.className !== name) element.className = name;
}

function paintCounts(id: string, rows: readonly CountRow[]): void {
  const figure = document.querySelector(`[data-counts=${id}]`);
  // Where the region is the whole country it is counted once.
  if (!figure) return;
  for (const method of METHODS) {
    const bar = figure.querySelector(`[data-bar=${method}]`)!;
    const model = bar.querySelector('template')!.content.firstElementChild!;
    const total = rows.reduce((sum, row) => sum + row[method], 0);
    repeat(bar, 'span', model, rows.length).forEach((segment, index) => {
      const row = rows[index]!;
      setClass(segment, `p-${row.party.key}`);
      segment.hidden = row[method] === 0;
      segment.toggleAttribute('data-narrow', narrow(row[method], total));
      if (segment.style.flexGrow !== String(row[method])) segment.style.flex = String(row[method]);
      fill(segment, { [method]: String(row[method]), short: row.party.short });
    });
  }
  const model = figure.querySelector<HTMLTemplateElement>('[data-line]')!.content.querySelector('tr')!;
  repeat(figure.querySelector('[data-rows]')!, 'tr', model, rows.length).forEach((line, index) => {
    const { party, before, uniform, proportional } = rows[index]!;
    setClass(line.querySelector('i')!, `tab p-${party.key}`);
    fill(line, {
      short: party.short,
      before: String(before),
      uniform: String(uniform),
      proportional: String(proportional),
    });
  });
}

/** A list that is folded is filled when it is opened. */
function paintRows(id: 'changing' | 'unsure', rows: readonly MovedRow[]): void {
  const details = list(id);
  if (!details.open) return;
  const model = details.querySelector('template')!.content.querySelector('tr')!;
  repeat(details.querySelector('[data-rows]')!, 'tr', model, rows.length).forEach((line, index) => {
    const row = rows[index]!;
    for (const tab of line.querySelectorAll<HTMLElement>('[data-p]'))
      setClass(tab, `tab p-${row[tab.dataset['p'] as 'won'].key}`);
    line.querySelector('a')!.setAttribute('href', row.seat.href);
    fill(line, {
      seat: row.seat.text,
      won: row.won.short,
      uniform: row.uniform.short,
      uniformLead: row.uniformLead,
      proportional: row.proportional.short,
      proportionalLead: row.proportionalLead,
    });
  });
}

/** As many elements of a kind as there are rows, made from a model. */
function repeat(parent: Element, kind: string, model: Element, wanted: number): HTMLElement[] {
  const found = [...parent.querySelectorAll<HTMLElement>(`:scope > ${kind}`)];
  while (found.length > wanted) found.pop()!.remove();
  const after = parent.querySelector(':scope > template');
  while (found.length < wanted) {
    const made = model.cloneNode(true) as HTMLElement;
    parent.insertBefore(made, after);
    found.push(made);
  }
  return found;
}

function fill(element: Element, texts: Readonly<Record<string, string>>): void {
  for (const slot of element.querySelectorAll<HTMLElement>('[data-t]')) set(slot, texts[slot.dataset['t']!] ?? '');
}
