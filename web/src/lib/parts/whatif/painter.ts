import { narrow } from './narrow.ts';
import type { CountRow, MovedRow, WhatIfAnswer } from '#lib/view/what-if.ts';
import { words } from '#lib/words/en.ts';

/** Milliseconds without a change before the lists are written anew. */
const REST = 100;
const METHODS = ['before', 'uniform', 'proportional'] as const;

/** Puts an answer where the server put the first one. Only what differs is touched: a frame of a drag is short. */
export class Painter {
  private readonly cells = [...document.querySelectorAll<HTMLElement>('[data-squares] > a')];
  private readonly outcome = document.querySelector<HTMLElement>('[data-outcome]')!;
  private readonly asked = document.querySelector<HTMLElement>('[data-asked]')!;
  private last: WhatIfAnswer | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    for (const id of ['changing', 'unsure'] as const)
      list(id).addEventListener('toggle', () => this.last && paintRows(id, this.last[id]));
  }

  paint(answer: WhatIfAnswer): void {
    this.last = answer;
    set(this.asked, answer.asked);
    set(this.outcome, answer.outcome);
    paintCounts('region', answer.region);
    paintCounts('country', answer.country);
    answer.cells.forEach(({ party, state, title }, index) => {
      const cell = this.cells[index]!;
      if (cell.title === title) return;
      setClass(cell, `p-${party}`);
      cell.dataset['state'] = state;
      cell.title = title;
      cell.ariaLabel = `${title}, ${cell.textContent}`;
    });
    for (const id of ['changing', 'unsure'] as const)
      set(list(id).querySelector('summary')!, words.whatIf[id](answer[id].length));
    // Nobody reads a list while it changes: its rows follow when the controls rest.
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.paintLists(), REST);
  }

  private paintLists(): void {
    for (const id of ['changing', 'unsure'] as const) if (this.last) paintRows(id, this.last[id]);
  }
}

function list(id: 'changing' | 'unsure'): HTMLDetailsElement {
  return document.querySelector<HTMLDetailsElement>(`[data-list=${id}]`)!;
}

function set(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
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
