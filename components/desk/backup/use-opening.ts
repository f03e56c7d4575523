import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../../utils/core/text.ts';
import type { Notice } from '../../Banner.tsx';
import type { PageProps } from '../page-props.ts';
import { idsHere, pairings, type Choices, type Pairing } from './merge-plan.ts';
import type { OpenedFile, Opener } from './ports.ts';
import { guarded, useBringing } from './use-bringing.ts';
import { useRun, type Running } from './use-run.ts';

export interface Chosen {
  readonly file: File;
  readonly asks: 'passphrase' | 'key';
}

export interface Beside {
  readonly file: OpenedFile;
  readonly all: readonly Pairing[];
}

export interface FileOpening {
  readonly chosen: Chosen | undefined;
  readonly opened: Beside | undefined;
  readonly running: Running;
  /** Another number once a file was done with: a browser says nothing when the same file is chosen again in the same control. */
  readonly turn: number;
  /** Why the last step was not done, shown where it was asked for. */
  readonly refused: Notice | undefined;
  /** What the last file brought, until another is chosen. */
  readonly done: Text | undefined;
  /** What was decided is being written. */
  readonly isWriting: boolean;
  choose(file: File | undefined): Promise<void>;
  open(opener: Opener): Promise<void>;
  merge(choices: Choices): Promise<void>;
  replace(): Promise<void>;
  drop(): void;
}

/** Reads the file's subjects and lays each beside the one here. */
async function beside({ ports }: PageProps, file: OpenedFile): Promise<Beside> {
  const [there, here] = [await file.profiles(), await ports.backups.here()];
  const ids = idsHere(there, here);
  const mine = await ports.backups.profilesOf([...new Set(ids.values())]);
  return { file, all: pairings(there, { here: mine, ids, now: ports.clock() }) };
}

/** The way of a file from being chosen to being brought in. Nothing is written before the person has seen what it holds. */
export function useOpening(page: PageProps): FileOpening {
  const [chosen, setChosen] = useState<Chosen>();
  const [opened, setOpened] = useState<Beside>();
  const running = useRun();
  const last = useRef<OpenedFile>(undefined);
  const { backups } = page.ports;
  const [turn, setTurn] = useState(0);
  const [refused, setRefused] = useState<Notice>();
  const [done, setDone] = useState<Text>();
  const letGo = () => {
    last.current?.close();
    last.current = undefined;
    setOpened(undefined);
    setChosen(undefined);
  };
  const drop = () => {
    letGo();
    setTurn(turn + 1);
  };
  useEffect(() => () => last.current?.close(), []);
  const tell = (what: Text) => {
    setDone(what);
    page.say(what);
  };
  const bringing = useBringing(page, { opened, drop, fail: setRefused, tell });
  return {
    chosen,
    opened,
    running,
    ...bringing,
    turn,
    refused,
    done,
    drop,
    choose: (file) => {
      letGo();
      setDone(undefined);
      return guarded(setRefused, async () => {
        if (file !== undefined) setChosen({ file, asks: await backups.askedBy(file) });
      });
    },
    open: (opener) =>
      guarded(setRefused, async () => {
        if (chosen === undefined) return;
        const file = await running.start((run) => backups.open(chosen.file, opener, run));
        if (file === undefined) return;
        last.current = file;
        setOpened(await beside(page, file));
      }),
  };
}
