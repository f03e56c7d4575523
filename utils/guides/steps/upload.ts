import type { Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

export const upload: Step = {
  id: 'upload',
  title: text('上传资料', 'Upload the documents'),
  detail: text('上传证件原件照片；页面给出承诺书或核验单模板时，下载、手写签名后上传。', 'Upload pictures of the original papers. Where the page offers a statement template: download, sign by hand, upload.'),
  who: ['you'],
  takes: text('当天', 'The same day'),
  needs: [text('证件原件的彩色照片', 'Colour pictures of the original papers'), text('黑色签字笔（承诺书）', 'A black pen (statement)')],
  pitfall: text('照片不清、缺角、不是最新证件会被退回。', 'Pictures that are unclear, cut off or of an outdated paper come back.'),
  source: sources.aliyunUpload,
  pages: ['wizard.upload', 'classic.upload'],
  checks: [
    { id: 'documents', text: text('证件照片已上传', 'Pictures of the papers uploaded') },
    { id: 'statement', text: text('承诺书已签名上传（页面没有则勾选）', 'Statement signed and uploaded (tick if the page asks for none)') },
  ],
};
