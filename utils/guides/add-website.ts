import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { forms } from './add-website/forms.ts';
import { review } from './add-website/review.ts';
import { overview } from './seen.ts';

/** The eight steps of "add a website under an existing subject" on today's console and on the classic one, then the review and what follows approval. */
export const addWebsite: Guide = {
  id: 'add-website',
  title: text('已有主体，新增网站', 'Add a website under an existing entity'),
  source: sources.aliyunProcess,
  steps: [...forms, ...review],
  overview,
  flows: [
    ['landing', 'login', 'wall', 'orders', 'wizard.basic', 'wizard.subject', 'wizard.site', 'wizard.summary', 'wizard.upload', 'wizard.submit'],
    [
      'landing', 'login', 'wall', 'classic.home', 'classic.orders', 'classic.type', 'classic.subject', 'classic.product', 'classic.site',
      'classic.upload', 'classic.photo',
    ],
  ],
};
