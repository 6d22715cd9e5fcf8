/** `1 cell`, `2 cells`; the plural is the singular with an s unless it is given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
