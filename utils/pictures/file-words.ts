import { text, type Text } from '../core/text.ts';
import type { Format } from './format.ts';

/** What a format is called. */
export const formatNames: Readonly<Record<Format, Text>> = {
  jpeg: text('JPEG', 'JPEG'),
  png: text('PNG', 'PNG'),
  webp: text('WebP', 'WebP'),
  gif: text('GIF', 'GIF'),
  bmp: text('BMP', 'BMP'),
  tiff: text('TIFF', 'TIFF'),
  heic: text('HEIC', 'HEIC'),
  avif: text('AVIF', 'AVIF'),
  pdf: text('PDF', 'PDF'),
  zip: text('压缩包（zip）', 'a zip archive'),
  office: text('Office 文档', 'an Office document'),
  svg: text('SVG', 'SVG'),
  markup: text('网页或 XML 文本', 'a web page or XML text'),
  video: text('视频或录音', 'a video or a recording'),
  program: text('程序', 'a program'),
  empty: text('空文件', 'an empty file'),
  unknown: text('认不出的格式', 'of an unknown format'),
};

const another = text('请选择 JPG 或 PNG 图片。', 'Choose a JPG or PNG picture.');
const save = text('用看图软件另存为 JPG 再检查。', 'Save it as JPG with a picture viewer, then check that.');

/** What to do with a file that is neither JPEG nor PNG. */
export const formatAdvice: Partial<Record<Format, Text>> = {
  heic: text(
    'iPhone 的照片格式，浏览器打不开。在“设置 › 相机 › 格式”选“兼容性最佳”重拍，或导出为 JPG。',
    'The format of iPhone photos; browsers cannot open it. Take it again with Settings › Camera › Formats › Most Compatible, or export it as JPG.',
  ),
  webp: save,
  gif: save,
  bmp: save,
  avif: save,
  tiff: text('浏览器打不开。用看图软件另存为 JPG 再检查。', 'Browsers cannot open it. Save it as JPG with a picture viewer, then check that.'),
  pdf: text('这里只看图片，不看 PDF 里的页面。把该页导出为 JPG 再检查。', 'Only pictures are looked at here, not the pages of a PDF. Export the page as JPG, then check that.'),
  empty: text('文件里没有内容，请重新保存或下载。', 'There is nothing in the file; save or download it again.'),
};

export const adviceFor = (format: Format): Text => formatAdvice[format] ?? another;
