import { useEffect, useState } from 'preact/hooks';
import { filesHolding, type KnownFile } from '../../../utils/core/audit.ts';
import { isOpen } from '../../../utils/core/order.ts';
import type { Overview } from '../../../utils/core/overview.ts';
import type { Receipt } from '../../../utils/core/receipt.ts';
import type { Traces } from '../../../utils/core/traces.ts';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';

/** What erasing these subjects would mean. */
export interface Foreseen {
  readonly subjects: readonly Overview[];
  readonly traces: Traces;
  readonly files: readonly KnownFile[];
  /** Orders that are still open. */
  readonly open: number;
  /** Another subject uses one of their accounts too. */
  readonly isShared: boolean;
}

export interface Erasing {
  /** `undefined` until it has been worked out. */
  readonly foreseen: Foreseen | undefined;
  readonly receipt: Receipt | undefined;
  readonly isBusy: boolean;
  erase(): Promise<void>;
}

async function foresee({ ports }: PageProps, ids: readonly string[]): Promise<Foreseen> {
  const wanted = new Set(ids);
  const [overviews, traces, log, { orders }] = await Promise.all([ports.overviews(), ports.tracesOf(ids), ports.audit(), ports.orders()]);
  const subjects = overviews.filter(({ id }) => wanted.has(id));
  const accounts = new Set(subjects.flatMap((one) => one.accounts));
  const open = orders.filter((order) => accounts.has(order.account) && isOpen(order)).length;
  const isShared = overviews.some((one) => !wanted.has(one.id) && one.accounts.some((account) => accounts.has(account)));
  return { subjects, traces, files: filesHolding(log, subjects), open, isShared };
}

/** Works out what goes, erases it, and holds the receipt for as long as the screen stands. */
export function useErasing(page: PageProps, ids: readonly string[]): Erasing {
  const { ports, fail } = page;
  const [foreseen, setForeseen] = useState<Foreseen>();
  const [receipt, setReceipt] = useState<Receipt>();
  const [isBusy, setBusy] = useState(false);
  const key = ids.join();
  useEffect(() => {
    let isWanted = true;
    setForeseen(undefined);
    setReceipt(undefined);
    foresee(page, ids).then(
      (found) => isWanted && setForeseen(found),
      (error: unknown) => isWanted && fail(storeNotice(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [key, ports]);

  const erase = async () => {
    if (foreseen === undefined) return;
    setBusy(true);
    try {
      const traces = await ports.eraseSubjects(ids);
      const { unreadable } = await ports.stored();
      const { subjects, files } = foreseen;
      setReceipt({ at: ports.clock(), names: subjects.map(({ name }) => name), ids: subjects.map(({ id }) => id), traces, files, unreadable });
      fail(undefined);
    } catch (error) {
      fail(storeNotice(error));
    }
    setBusy(false);
    for (const id of ids) page.edits.drop(id);
    await page.subjects.reload();
  };
  return { foreseen, receipt, isBusy, erase };
}
