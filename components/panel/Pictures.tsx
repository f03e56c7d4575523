import { useEffect, useRef, useState } from 'preact/hooks';
import { filled, text, type Text } from '../../utils/core/text.ts';
import { kinds, pictureKinds, type PictureKind } from '../../utils/pictures/kinds.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { PictureReport } from './PictureReport.tsx';
import type { CheckPicture } from './picture-port.ts';
import { usePicture, type PictureState } from './use-picture.ts';

const words = {
  head: text('检查图片', 'Check a picture'),
  private: text('只在本机查看：不保存，不发送。', 'Looked at on this machine only: not stored, not sent.'),
  which: text('这是哪份材料', 'Which paper it is'),
  choose: text('选择图片，或拖到这里', 'Choose a picture, or drop it here'),
  working: text('正在查看“{name}”：{done} / {of}', 'Looking at “{name}”: {done} of {of}'),
  cancel: text('停止', 'Stop'),
  found: text('“{name}”的检查结果', 'What was found in “{name}”'),
  clear: text('清除结果', 'Clear'),
  said: text('图片检查完成：留意 {n} 项', 'Picture checked, to note: {n}'),
};

interface KindProps {
  readonly kind: PictureKind;
  readonly onKind: (kind: PictureKind) => void;
}

const chosen = (value: string) => pictureKinds.find((one) => one === value);

function Kind({ kind, onKind }: KindProps) {
  const say = useSay();
  return (
    <label class="inline-field">
      {say(words.which)}
      <select name="picture-kind" value={kind} onChange={({ currentTarget }) => onKind(chosen(currentTarget.value) ?? kind)}>
        {pictureKinds.map((one) => (
          <option key={one} value={one}>
            {say(kinds[one].title)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Drop({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    setOver(on);
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <label
      class={over ? 'picture-drop picture-drop-over' : 'picture-drop'}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{say(words.choose)}</span>
      <input
        type="file"
        name="picture"
        accept="image/*,.pdf,.heic"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Result({ state, onDrop }: { readonly state: PictureState; readonly onDrop: () => void }) {
  const say = useSay();
  const { name, progress, judgements } = state;
  if (judgements === undefined) {
    return (
      <div class="picture-work" data-working>
        <p>{say(words.working, { name, ...progress })}</p>
        <progress value={progress.done} max={progress.of} aria-label={say(words.head)} />
        <Button action="stop-picture" look="link" onPress={onDrop}>
          {say(words.cancel)}
        </Button>
      </div>
    );
  }
  return (
    <div class="picture-found" data-picture={name}>
      <h2 class="group-head picture-name">{say(words.found, { name })}</h2>
      <PictureReport judgements={judgements} />
      <Button action="clear-picture" look="link" onPress={onDrop}>
        {say(words.clear)}
      </Button>
    </div>
  );
}

export interface PicturesProps {
  readonly check: CheckPicture;
  /** Certificate number of the subject that is chosen, or that the page shows. */
  readonly certificate?: string | undefined;
  /** Announced when a picture has been looked at. */
  readonly onSay: (said: Text) => void;
  /** Asked for at a paper: which kind; each time anew. */
  readonly wanted?: { readonly kind: PictureKind } | undefined;
}

/** A picture of a paper, looked at before it is uploaded. Hints with their measure; nothing is kept, and nothing is refused. */
export function Pictures({ check, certificate, onSay, wanted }: PicturesProps) {
  const say = useSay();
  const [kind, setKind] = useState<PictureKind>('licence');
  const { state, start, drop } = usePicture(check);
  const judgements = state?.judgements;
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted === undefined || fold.current === null) return;
    setKind(wanted.kind);
    fold.current.open = true;
    fold.current.querySelector('input')?.focus();
  }, [wanted]);
  useEffect(() => {
    if (judgements !== undefined) onSay(filled(words.said, { n: String(judgements.filter(({ says }) => says === 'hint').length) }));
    // Only a new result is news.
  }, [judgements]);
  return (
    <details class="fold pictures" data-pictures ref={fold}>
      <summary>{say(words.head)}</summary>
      <div class="picture-body">
        <p class="faint">{say(words.private)}</p>
        <Kind kind={kind} onKind={setKind} />
        <Drop onFile={(file) => start({ file, kind, ...(certificate === undefined ? {} : { certificate }) })} />
        {state === undefined ? null : <Result state={state} onDrop={drop} />}
      </div>
    </details>
  );
}
