/** More than any app lists; the rest is not looked at. */
const most = 100;

/** The domain names of an app, one by one, as they were typed. */
export const hostsIn = (value: string): string[] =>
  value
    .slice(0, 10_000)
    .split(/[\s,，;；、|]+/, most)
    .filter((piece) => piece !== '')
    .map((piece) => piece.slice(0, 1_000));
