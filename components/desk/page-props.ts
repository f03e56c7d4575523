import type { Rule } from '../../utils/core/rule.ts';
import type { Lang, Text } from '../../utils/core/text.ts';
import type { Notice } from '../Banner.tsx';
import type { Measure } from '../order/order-view.ts';
import type { DeskPorts } from './ports.ts';
import type { Edits } from './use-edits.ts';
import type { Subjects } from './use-subjects.ts';

/** What every page of the desk is handed. */
export interface PageProps {
  readonly ports: DeskPorts;
  readonly rules: readonly Rule[];
  readonly measure: Measure;
  /** What is open on the page, from the address: a subject, a province, a guide. */
  readonly item?: string;
  readonly subjects: Subjects;
  readonly edits: Edits;
  readonly onLang: (lang: Lang) => void;
  /** Announces what was done. */
  readonly say: (said: Text) => void;
  /** Shows what was refused, until something succeeds. */
  readonly fail: (notice: Notice | undefined) => void;
}
