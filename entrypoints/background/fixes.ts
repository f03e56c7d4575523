import { fix, type FixReply } from '../../utils/messages.ts';
import { sessionTable, type SessionTable } from './session.ts';

export type Fix = NonNullable<FixReply['fix']>;
export type Fixes = SessionTable<Fix>;

/** The values that people asked for with a press in the overlay, until the panel beside that tab takes them. */
export const fixTable = (): Fixes =>
  sessionTable('fix', (stored) => {
    const found = fix.safeParse(stored);
    return found.success ? found.data : undefined;
  });
