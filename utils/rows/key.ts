import { normalised } from '../core/identity-text.ts';

/** The form under which names and numbers of certificates are compared: width, spaces, hyphens and case make no other one. */
export const lookFor = (value: string | undefined): string => (value === undefined ? '' : normalised(value).value);
