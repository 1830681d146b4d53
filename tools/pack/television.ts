/** A source's words with a broadcaster's own name left out: what it is suffices to say where a figure comes from. */
export function withoutName(source: string): string {
  return source.replaceAll(/\bI.V(?: News(?: Anglia)?)?\b/g, 'regional television news');
}
