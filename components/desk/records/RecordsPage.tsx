import { useMemo, useState } from 'preact/hooks';
import type { AuditEntry } from '../../../utils/core/audit.ts';
import type { Waiting } from '../../../utils/core/retention.ts';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';
import { AuditLog } from './AuditLog.tsx';
import { EraseScreen } from './EraseScreen.tsx';
import { WaitingList } from './WaitingList.tsx';
import { useFreshLook } from '../use-fresh-look.ts';

interface Records {
  readonly log: readonly AuditEntry[];
  readonly waiting: readonly Waiting[];
}

function useRecords({ ports, fail }: PageProps) {
  const [records, setRecords] = useState<Records>();
  const load = async () => {
    try {
      const [log, waiting] = await Promise.all([ports.audit(), ports.waiting()]);
      setRecords({ log, waiting });
    } catch (error) {
      fail(storeNotice(error));
    }
  };
  useFreshLook(load, ports);
  return { records, load };
}

function Lists(page: PageProps) {
  const { records, load } = useRecords(page);
  const names = useMemo(() => new Map((page.subjects.list ?? []).map(({ id, name }) => [id, name])), [page.subjects.list]);
  if (records === undefined) return null;
  return (
    <div class="records">
      <WaitingList page={page} list={records.waiting} reload={load} />
      <AuditLog log={records.log} nameOf={(id) => names.get(id)} />
    </div>
  );
}

/** What waits to be cleared and what was done; with ids in the address, the screen that erases those. */
export function RecordsPage(page: PageProps) {
  const { item } = page;
  return item === undefined ? <Lists {...page} /> : <EraseScreen key={item} page={page} ids={item.split(',')} />;
}
