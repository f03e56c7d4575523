import type { Source } from '../core/source.ts';
import { text, type Text } from '../core/text.ts';
import { publishersInEnglish } from '../data/publishers.ts';
import { acceptedFormats, byteLimits, nameLimits, uploadRules } from '../data/picture-limits.ts';
import { endingFits, endingOf, nameFaults } from './file-name.ts';
import { adviceFor, formatNames } from './file-words.ts';
import type { Header } from './header.ts';
import { weighed, type Judgement } from './judgement.ts';
import { kinds, type PictureKind } from './kinds.ts';

export interface FileFacts {
  /** As the person's machine names it. */
  readonly name: string;
  /** Length in bytes. */
  readonly total: number;
  readonly header: Header;
  readonly kind: PictureKind;
}

const titles = {
  format: text('格式', 'Format'),
  ending: text('扩展名', 'Name ending'),
  bytes: text('文件大小', 'File size'),
  name: text('文件名', 'File name'),
  whole: text('是否完整', 'Whole file'),
  attached: text('附带内容', 'Attached content'),
  sides: text('像素', 'Pixels'),
  tag: text('方向标记', 'Direction tag'),
};

const publisherOf = ({ publisher }: Pick<Source, 'publisher'>): Text => text(publisher, publishersInEnglish[publisher] ?? publisher);

function judgeFormat({ header }: FileFacts): Judgement {
  const { value, source } = acceptedFormats;
  const name = formatNames[header.format];
  const base = { id: 'format', title: titles.format, source, own: false } as const;
  if (value.includes(header.format)) return { ...base, says: 'fine', text: text(`按内容看是 ${name.zh}。`, `By its content it is ${name.en}.`) };
  const advice = adviceFor(header.format);
  return { ...base, says: 'hint', text: text(`按内容看是${name.zh}。${advice.zh}`, `By its content it is ${name.en}. ${advice.en}`) };
}

function judgeEnding({ name, header }: FileFacts): Judgement {
  const fits = endingFits(name, header.format);
  const given = endingOf(name);
  const shown = /^[\w]{1,12}$/.test(given) ? `.${given}` : '…';
  const real = formatNames[header.format];
  const said = fits
    ? text('扩展名与内容一致。', 'The ending fits the content.')
    : text(`扩展名 ${shown} 与内容（${real.zh}）不符，上传时可能被拒。另存为对应格式，不要只改名。`, `The ending ${shown} does not fit the content (${real.en}); the upload may be refused. Save it in that format; renaming is not enough.`);
  return { id: 'ending', says: fits ? 'fine' : 'hint', title: titles.ending, text: said, own: true };
}

function judgeBytes({ total, kind }: FileFacts): Judgement {
  const limit = kind === 'backdrop' ? byteLimits.backdropPhoto : byteLimits.console;
  const by = publisherOf(limit.source);
  const unknown = text('阿里云未公布上限。', 'Alibaba Cloud publishes no limit.');
  const most = byteLimits.interface.value / 1e6;
  return weighed({
    id: 'bytes',
    title: titles.bytes,
    measure: { name: titles.bytes, value: total / 1e6, unit: 'MB', limit: limit.value / 1e6, wants: 'at-most' },
    fine: text(`在${by.zh}的上限之内；${unknown.zh}`, `Within the limit of ${by.en}. ${unknown.en}`),
    hint: text(`超过${by.zh}的上限（其接口为 ${most} MB）；${unknown.zh}可把长边缩到 3000 像素再存。`, `Beyond the limit of ${by.en} (${most} MB for interfaces). ${unknown.en} Scale the longer side to 3000 pixels and save again.`),
    source: limit.source,
    own: false,
  });
}

function judgeName({ name: given }: FileFacts): Judgement {
  const { forbidden, length } = nameFaults(given);
  const { source, value } = nameLimits.longest;
  const base = { id: 'name', title: titles.name, source, own: false } as const;
  const characters = forbidden.join(' ');
  if (forbidden.length > 0) return { ...base, says: 'hint', text: text(`含有 ${characters}，华为云不接受，请改名。`, `Holds ${characters}, which Huawei Cloud refuses; rename it.`) };
  return weighed({
    ...base,
    measure: { name: text('字符数', 'characters'), value: length, unit: '', limit: value, wants: 'at-most' },
    fine: text('没有不允许的字符。', 'No character that is not allowed.'),
    hint: text('文件名太长，请改短。', 'The name is too long; shorten it.'),
  });
}

function judgeWhole({ header }: FileFacts): Judgement[] {
  if (header.ended === undefined) return [];
  const says = header.ended ? 'fine' : 'hint';
  const said = header.ended
    ? text('文件有结尾，没有被截断。', 'The file has its end; it is not cut off.')
    : text('文件没有正常结尾：可能没下载完或已损坏，请重新保存。', 'The file does not end as it should: not fully downloaded, or damaged. Save it again.');
  return [{ id: 'whole', says, title: titles.whole, text: said, own: true }];
}

function judgeAttached({ header }: FileFacts): Judgement[] {
  if (header.attached === undefined) return [];
  const what = header.attached === 'zip' ? 'zip' : 'PDF';
  const said = text(`图片里还附着 ${what} 内容，可能被当作可疑文件。用看图软件另存一份。`, `${what} content hangs on the picture; it may be taken for a suspicious file. Save a copy with a picture viewer.`);
  return [{ id: 'attached', says: 'hint', title: titles.attached, text: said, own: true }];
}

function judgeSides({ header: { size }, kind }: FileFacts): Judgement[] {
  const wanted = kinds[kind].sides;
  if (size === undefined || wanted === undefined) return [];
  const [long, short] = [Math.max(size.width, size.height), Math.min(size.width, size.height)];
  const byLong = long / wanted.value.long < short / wanted.value.short;
  const by = publisherOf(wanted.source);
  const all = `${size.width}×${size.height}`;
  const want = `${wanted.value.long}×${wanted.value.short}`;
  return [
    weighed({
      id: 'sides',
      title: titles.sides,
      measure: {
        name: byLong ? text('长边', 'longer side') : text('短边', 'shorter side'),
        value: byLong ? long : short,
        unit: 'px',
        limit: byLong ? wanted.value.long : wanted.value.short,
        wants: 'at-least',
      },
      fine: text(`${all}，不小于${by.zh}写明的 ${want}。`, `${all}; not below the ${want} that ${by.en} names.`),
      hint: text(`${all}，小于${by.zh}写明的 ${want}；拍近一些，或用更高的分辨率。`, `${all}; below the ${want} that ${by.en} names. Go closer, or use a higher resolution.`),
      source: wanted.source,
      own: false,
    }),
  ];
}

const turns: Readonly<Record<number, string>> = { 2: '↔', 3: '180°', 4: '↕', 5: '↔ 90°', 6: '90°', 7: '↔ 90°', 8: '270°' };

function judgeTag({ header: { orientation, format: kind } }: FileFacts): Judgement[] {
  if (kind !== 'jpeg') return [];
  const value = orientation ?? 1;
  const turn = turns[value] ?? '';
  return [
    weighed({
      id: 'turned-by-tag',
      title: titles.tag,
      measure: { name: text('EXIF 方向', 'EXIF orientation'), value, unit: '', limit: 1, wants: 'equal' },
      fine: text('像素按原样摆正，不靠标记旋转。', 'The pixels stand as they are; no tag turns them.'),
      hint: text(`靠标记旋转（${turn}）才摆正；不认标记的系统会显示成躺倒的。用看图软件旋转后另存。`, `Only a tag (${turn}) turns it upright; systems that ignore the tag show it lying. Turn it in a picture viewer and save it.`),
      source: uploadRules,
    }),
  ];
}

/** What the file alone tells, before a pixel is decoded. Never throws. */
export function judgeFile(facts: FileFacts): Judgement[] {
  return [judgeFormat(facts), judgeEnding(facts), judgeBytes(facts), judgeName(facts), ...judgeWhole(facts), ...judgeAttached(facts), ...judgeSides(facts), ...judgeTag(facts)];
}
