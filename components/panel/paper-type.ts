import type { FilingType, Service } from '../../utils/core/filing.ts';
import type { PaperNeed, PaperOf } from '../../utils/core/paper.ts';
import { orderTypes } from '../../utils/data/order-types.ts';
import type { PictureKind } from '../../utils/pictures/kinds.ts';

const plain = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** The filing type that the console's word for an order most likely means; `undefined` for a word that is not known. */
export const typeOf = (words: string | undefined): FilingType | undefined =>
  words === undefined ? undefined : orderTypes.find((one) => plain(one.words) === plain(words))?.types[0];

/** 服务类型 as a form shows it. */
export const serviceOf = (shown: string | undefined): Service => (shown !== undefined && plain(shown) === 'app' ? 'app' : 'website');

const kindsOfPapers: Readonly<Record<string, PictureKind>> = {
  'entity-certificate': 'licence',
  'law-firm-licence': 'licence',
  'principal-id': 'id-face',
  'representative-id': 'id-face',
  'site-principal-id': 'id-face',
  'backdrop-photo': 'backdrop',
  'domain-certificate': 'domain',
};

/** As what a picture of the paper is looked at. */
export const pictureKindOf = (paper: string): PictureKind => kindsOfPapers[paper] ?? 'other';

const ofSubject: readonly PaperOf[] = ['entity', 'principal'];
const ofSite: readonly PaperOf[] = ['site-principal', 'service'];
const ofPages: Readonly<Record<string, readonly PaperOf[]>> = { 'wizard.subject': ofSubject, 'classic.subject': ofSubject, 'wizard.site': ofSite, 'classic.site': ofSite };

/** The papers of what the page in front asks about come first; the others keep their order. */
export function pageFirst(needs: readonly PaperNeed[], page: string | undefined): PaperNeed[] {
  const here = ofPages[page ?? ''] ?? [];
  const isHere = ({ paper }: PaperNeed) => here.includes(paper.of);
  return [...needs.filter(isHere), ...needs.filter((need) => !isHere(need))];
}

/** Pages on which papers are handed in. */
export const uploadPages: ReadonlySet<string> = new Set(['wizard.upload', 'classic.upload', 'classic.photo']);
