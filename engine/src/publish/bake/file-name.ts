/**
 * The file that an address is kept in, below the folder of baked pages: pages end in `.html`, a query stands before the ending.
 *
 * @example fileName('/anglia', 'text/html') // => 'anglia.html'
 * @example fileName('/anglia.csv?on=2019-11-01', 'text/csv') // => 'anglia@on=2019-11-01.csv'
 * @example fileName('/', 'text/html') // => 'index.html'
 */
export function fileName(address: string, type: string): string {
  const [path = '', query] = address.slice(1).split('?');
  const name = path === '' ? 'index' : path;
  const page = type.startsWith('text/html');
  const dot = page ? name.length : name.lastIndexOf('.');
  const end = page ? '.html' : name.slice(dot);
  const asked = query === undefined ? '' : `@${query}`;
  return safe(`${name.slice(0, dot)}${asked}${end}`);
}

/** Names that every file system takes; a step up the folders cannot be written. */
function safe(name: string): string {
  return name
    .split('/')
    .map((part) => part.replace(/^\.+/, '').replace(/[^\w.~=&@%-]/g, (sign) => encodeURIComponent(sign)))
    .join('/');
}
