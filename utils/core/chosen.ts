/* A guide chosen by hand, kept among the ticks of an account and order. */

/** Written like a tick, and kept with them: "where that guide would be shown, show this one". */
export const chosenId = (instead: string, guide: string): string => `guide:${instead}/${guide}`;

/** All corrections of one guide begin so. */
export const chosenFor = (instead: string): string => `guide:${instead}/`;
