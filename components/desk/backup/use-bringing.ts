import { useState } from 'preact/hooks';
import { filled, text, type Text } from '../../../utils/core/text.ts';
import type { Notice } from '../../Banner.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';
import { decided, type Choices, type Pairing } from './merge-plan.ts';
import type { OpenedFile } from './ports.ts';
import type { Beside } from './use-opening.ts';

const said = {
  merged: text('已写入主体 {n} 个', 'Subjects written: {n}'),
  replaced: text('本机资料已换成备份里的', 'What was here has been replaced by the backup'),
  safe: text('本机资料没有改动。', 'What is stored is unchanged.'),
};

export type Fail = (notice: Notice | undefined) => void;

/** Does it, and says what was refused. Everything that may fail here fails before anything is written. */
export async function guarded(fail: Fail, work: () => Promise<void>): Promise<void> {
  fail(undefined);
  try {
    await work();
  } catch (error) {
    fail({ ...storeNotice(error), safe: said.safe });
  }
}

const renamedIn = (all: readonly Pairing[]): ReadonlyMap<string, string> => new Map(all.flatMap(({ here, there }) => (here === undefined || here.id === there.id ? [] : [[there.id, here.id]])));

export interface Bringing {
  readonly opened: Beside | undefined;
  readonly drop: () => void;
  readonly fail: Fail;
  /** Hears what was done. */
  readonly tell: (done: Text) => void;
}

/** Writes what was decided about an opened file, once. */
export function useBringing(page: PageProps, { opened, drop, fail, tell }: Bringing) {
  const [isWriting, setWriting] = useState(false);
  const { backups, clock } = page.ports;
  const bring = (work: (file: OpenedFile, all: readonly Pairing[]) => Promise<Text>) =>
    guarded(fail, async () => {
      if (opened === undefined || isWriting) return;
      setWriting(true);
      const done = await work(opened.file, opened.all).finally(() => setWriting(false));
      drop();
      tell(done);
      await page.subjects.reload();
    });
  return {
    isWriting,
    merge: (choices: Choices) =>
      bring(async (file, all) => {
        const profiles = decided(all, choices, clock());
        await backups.merge(file, { profiles, renamed: renamedIn(all) });
        return filled(said.merged, { n: String(profiles.length) });
      }),
    replace: () =>
      bring(async (file) => {
        await backups.replace(file);
        return said.replaced;
      }),
  };
}
