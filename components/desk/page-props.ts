import type { Text } from '../../utils/core/text.ts';
import type { Notice } from '../Banner.tsx';
import type { DeskPorts } from './ports.ts';
import type { Edits } from './use-edits.ts';
import type { Subjects } from './use-subjects.ts';

/** What every page of the desk is handed. */
export interface PageProps {
  readonly ports: DeskPorts;
  readonly subjects: Subjects;
  readonly edits: Edits;
  /** Announces what was done. */
  readonly say: (said: Text) => void;
  /** Shows what was refused, until something succeeds. */
  readonly fail: (notice: Notice | undefined) => void;
}
