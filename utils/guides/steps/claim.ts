import type { Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasReached, fromOrder, orderPages } from '../seen.ts';

/** Alibaba Cloud's own page about claiming was not found; what another provider says of it is marked so (filing.md §1.3). */
export const openClaim: Step = {
  id: 'open',
  title: text('找到备案所在，进入认领', 'Find the filing and open the claim'),
  detail: text(
    '备案已在阿里云（或万网）但不在本账号，例如 2017 年 1 月前在万网做的备案：在“我的备案”进入认领（或“导入备案”），填备案号和证件。',
    'The filing is at Alibaba Cloud (or HiChina) but in another account, such as one made at HiChina before January 2017: in My filings open the claim (or import), type the filing number and the certificate.',
  ),
  who: ['you'],
  takes: text('即时', 'At once'),
  needs: [text('备案号', 'The filing number'), text('主体证件类型和号码', "The entity's certificate type and number")],
  pitfall: text('备案在同事的另一个账号：能登录就直接用那个账号，不用认领。一个账号只能有一个主体。', "It is in a colleague's account: where that can be used, nothing has to be claimed. One account holds one entity."),
  source: sources.aliyunAccount,
  pages: ['orders', 'subject.detail', 'classic.home', 'classic.orders'],
  checks: [
    { id: 'number-known', text: text('已查到备案号和主体记录', 'Number and record are known') },
    { id: 'account-empty', text: text('本账号下没有别的主体', 'This account holds no other entity') },
  ],
};

export const claimPapers: Step = {
  id: 'upload',
  title: text('上传证明并提交', 'Upload the proof and submit'),
  detail: text('上传主体证件和页面要求的证明，提交认领。', 'Upload the certificate and what the page asks for, then submit the claim.'),
  who: ['you'],
  takes: text('当天', 'The same day'),
  needs: [text('主体证件原件照片', "A picture of the entity's certificate")],
  pitfall: text('证件与备案记录不一致会被退回：名称已变更时附变更证明。', 'Papers unlike the record come back: add the certificate of change for a new name.'),
  source: sources.huaweiFiling,
  pages: ['wizard.upload', 'wizard.submit', 'classic.upload'],
  stages: ['provider-rejected'],
  checks: [{ id: 'documents', text: text('证明已上传并提交', 'The proof is uploaded and submitted') }],
};

export const claimReview: Step = {
  id: 'review',
  title: text('等待审核', 'Wait for the review'),
  detail: text('接入商审核，不经管局，不发核验短信（依据华为云文档；阿里云的说明没有查到）。', 'The provider reviews it; neither the administration nor an SMS is involved (so Huawei Cloud; no text of Alibaba Cloud was found).'),
  who: ['provider'],
  takes: text('1–2 个工作日（华为云）', '1–2 working days (Huawei Cloud)'),
  needs: [],
  pitfall: text('认领完成前，在本账号不能在该主体下新增。', 'Until it is claimed nothing can be added under that entity in this account.'),
  source: sources.huaweiFiling,
  pages: orderPages,
  stages: ['provider-review', 'awaiting-submission', 'administration-review', 'approved', 'risk'],
  checks: [{ id: 'claimed', text: text('备案已在本账号下', 'The filing is in this account'), seen: hasReached('approved', 'risk'), from: fromOrder }],
};
