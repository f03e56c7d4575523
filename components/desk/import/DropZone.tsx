import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';

const words = {
  head: text('把客户表格拖到这里', 'Drop your client sheet here'),
  what: text('.xlsx、.csv 或本扩展导出的 .json。先检查、再决定要不要写入；文件不离开本机。', '.xlsx, .csv, or .json from this extension. It is checked first, and you decide whether to write; the file does not leave this machine.'),
  choose: text('选择文件', 'Choose a file'),
  paste: text('粘贴表格', 'Paste a sheet'),
  box: text('在 Excel 或 WPS 里复制单元格（含标题行），粘贴到这里', 'Copy cells in Excel or WPS, headings included, and paste them here'),
};

const accepted = '.xlsx,.csv,.tsv,.txt,.json';

/** A dropped folder is no file; browsers hand it over as one that cannot be read. */
const isFolder = (item: DataTransferItem | undefined): boolean => item?.webkitGetAsEntry?.()?.isDirectory ?? false;

export interface DropZoneProps {
  readonly onOpen: (source: File | string) => void;
  readonly onFolder: () => void;
  readonly children?: ComponentChildren;
}

function PasteBox({ onPaste }: { readonly onPaste: (pasted: string) => void }) {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <textarea
      ref={box}
      class="paste-box"
      name="pasted"
      rows={3}
      placeholder={say(words.box)}
      aria-label={say(words.box)}
      onPaste={(event) => {
        event.preventDefault();
        onPaste(event.clipboardData?.getData('text/plain') ?? '');
      }}
      onChange={(event) => onPaste(event.currentTarget.value)}
    />
  );
}

/** Where a sheet comes in: dropped, chosen, or pasted. */
export function DropZone({ onOpen, onFolder, children }: DropZoneProps) {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const [pastes, setPastes] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (isFolder(event.dataTransfer?.items[0])) onFolder();
    else if (file !== undefined) onOpen(file);
  };
  return (
    <div
      class="drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <p class="drop-head">{say(words.head)}</p>
      <p class="faint">{say(words.what)}</p>
      <div class="acts">
        <label class="button button-main file-button">
          <span>{say(words.choose)}</span>
          <input
            type="file"
            name="subjects"
            class="file-input"
            accept={accepted}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) onOpen(file);
              // The same file, mended meanwhile, may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <Button action="paste-sheet" onPress={() => setPastes(!pastes)}>
          {say(words.paste)}
        </Button>
        {children}
      </div>
      {pastes ? <PasteBox onPaste={onOpen} /> : null}
    </div>
  );
}
