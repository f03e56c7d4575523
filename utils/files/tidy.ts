/** Rows without what is blank at their right and below. Rows keep their numbers: a blank one between others stays, empty. */
export function tidied(rows: readonly (readonly string[])[]): string[][] {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1);
}
