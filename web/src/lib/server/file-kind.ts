/** Names of elections have dots in them, so the ending of a file is what stands after the last. */
export function nameAndKind(file: string): readonly [name: string, kind: string] {
  const dot = file.lastIndexOf('.');
  return [file.slice(0, dot), file.slice(dot + 1)];
}
