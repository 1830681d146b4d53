/** Writes a text where it differs: writing what is there already would have the page laid out anew. */
export function set(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
