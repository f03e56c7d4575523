import type { Guide } from '../core/guide.ts';
import { addWebsite } from './add-website.ts';

/** Every guide. A guide is its file and one line here. */
export const guides: readonly Guide[] = [addWebsite];
