/**
 * Brings an element up to a newer reading of the same page, changing only what differs, and leaves the fields of the
 * date, which the reader has hold of, as they are. Calls `changed` with each element that was put in.
 */
export function patch(old: Element, fresh: Element, changed: (element: Element) => void): void {
  if (old.isEqualNode(fresh)) return;
  if (old instanceof HTMLInputElement) return;
  if (!holdsFields(old)) {
    const element = document.importNode(fresh, true);
    old.replaceWith(element);
    changed(element);
    return;
  }
  const [before, after] = [[...old.children], [...fresh.children]];
  if (before.length === after.length) {
    before.forEach((child, index) => patch(child, after[index]!, changed));
    return;
  }
  // The two have different parts: the one with the fields stays, and what stands around it is put in anew.
  const kept = before.find(holdsFields);
  const at = after.findIndex(holdsFields);
  if (!kept || at === -1) return;
  for (const child of before) if (child !== kept) child.remove();
  const elements = after.map((child, index) => (index === at ? kept : document.importNode(child, true)));
  kept.before(...elements.slice(0, at));
  kept.after(...elements.slice(at + 1));
  patch(kept, after[at]!, changed);
  for (const element of elements) if (element !== kept) changed(element);
}

function holdsFields(element: Element): boolean {
  return element.matches('form[data-date], form[data-date] *')
    ? element.querySelector('input') !== null
    : element.querySelector('form[data-date]') !== null;
}
