import type { Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fromOrder, hasReached, orderPages } from '../seen.ts';

export const administration: Step = {
  id: 'administration',
  title: text('等待管局审核', 'Wait for the administration'),
  detail: text(
    '1–20 个工作日（2018 年的文档写 3–20）。结果由短信和邮件通知；此时不能撤回或修改订单。',
    '1–20 working days (the text of 2018 says 3–20). The result comes by SMS and e-mail; the order cannot be withdrawn or changed now.',
  ),
  who: ['administration'],
  takes: text('1–20 个工作日', '1–20 working days'),
  needs: [text('负责人手机畅通', "The principals' phones reachable")],
  pitfall: text('电话打不通、域名提前解析到网站，可能被驳回。', 'A phone that does not answer, or a domain resolved before approval, may end in rejection.'),
  source: sources.aliyunReview,
  pages: orderPages,
  stages: ['administration-review'],
  checks: [{ id: 'approved', text: text('备案成功', 'Approved'), seen: hasReached('approved', 'risk'), from: fromOrder }],
};

/** A filing that is online already stays so. */
export const administrationOnline: Step = {
  ...administration,
  pitfall: text('已备案的网站此时打不开、没标备案号，或电话打不通，可能被驳回。', 'A filed site that does not open or shows no number, or a phone that does not answer, may end in rejection.'),
};

export const administrationChanged: Step = {
  ...administrationOnline,
  stages: ['administration-review', 'approved', 'risk'],
};

export const administrationCancelled: Step = {
  ...administration,
  detail: text('注销直接提交管局，部分省即时完成，网站随即不能访问。管局审核中不能撤回。', 'A cancellation goes straight to the administration; some provinces finish at once and the site goes offline. It cannot be withdrawn there.'),
  takes: text('即时至 20 个工作日', 'At once, up to 20 working days'),
  pitfall: text('注销不可恢复：再用要重新备案，号码也会变。', 'It cannot be undone: to use it again means a new filing and a new number.'),
  source: sources.aliyunDeregister,
  stages: ['administration-review', 'approved', 'risk'],
};
