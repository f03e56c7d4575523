import { readingOf } from '../../utils/core/fill.ts';
import type { PanelState } from './state.ts';

const plain = (value: string | undefined) => (value ?? '').replaceAll(/\s+/g, '').toUpperCase();

/** Values of the open page, blank ones left out. */
export const pageValues = ({ survey }: Pick<PanelState, 'survey'>) => {
  const reading = survey === undefined ? {} : readingOf(survey.slots);
  return Object.fromEntries(Object.entries(reading).filter(([, value]) => value.trim() !== '')) as typeof reading;
};

/** The stored subject with the certificate number that the page shows: most likely the same one. */
export function twinId(state: Pick<PanelState, 'survey' | 'subjects'>): string | undefined {
  const number = plain(pageValues(state)['subject.certificateNumber']);
  return number === '' ? undefined : state.subjects?.find(({ certificate }) => plain(certificate) === number)?.id;
}
