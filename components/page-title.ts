import { text, type Text } from '../utils/core/text.ts';
import { pageOf } from '../utils/portal/index.ts';

const unknown = text('未识别的页面', 'A page that is not recognised');

/** A page of the console by its id, in words. */
export const pageTitle = (id: string): Text => pageOf(id)?.title ?? unknown;
