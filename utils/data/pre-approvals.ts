import { text } from '../core/text.ts';
import type { Option } from './option.ts';
import { sources } from './sources.ts';

export interface PreApproval extends Option {
  /** Who gives it. */
  readonly authority: string;
  /** Words in a site's name or remark that make a reviewer ask for it. */
  readonly words: readonly string[];
}

type More = Pick<PreApproval, 'authority' | 'words'> & Partial<Pick<PreApproval, 'aliases' | 'source'>>;

const row = (code: number, [zh, en]: readonly [string, string], more: More): PreApproval => ({
  code: String(code),
  label: text(zh, en),
  aliases: [`${zh}类`],
  source: sources.wechatPreApprovals,
  ...more,
});

/** 前置审批 by MIIT's bit values. */
export const preApprovals: readonly PreApproval[] = [
  row(1, ['新闻', 'News'], { authority: '网信办', words: ['新闻', '时政', '资讯网', '日报', '晚报'] }),
  row(2, ['出版', 'Publishing'], { authority: '新闻出版局', words: ['出版', '期刊', '电子书', '小说网'] }),
  row(4, ['教育', 'Education'], { authority: '教育厅', words: ['教育', '学历', '网校', '自考', '考研'] }),
  row(8, ['医疗保健', 'Health care'], { authority: '卫生健康委', words: ['医疗', '医院', '保健', '诊所', '医生'] }),
  row(16, ['药品和医疗器械', 'Drugs and medical devices'], { authority: '药品监督管理局', words: ['药品', '医药', '药房', '药店', '医疗器械'] }),
  row(32, ['电子公告服务', 'Bulletin boards'], {
    authority: '通信管理局',
    // Its words stand in `forumWords`, for which there is a rule of its own.
    words: [],
    aliases: ['电子公告', '电子公告类', '电子公告服务类'],
  }),
  row(256, ['文化', 'Culture'], { authority: '文化和旅游厅', words: ['文化', '游戏', '音乐', '动漫', '演出'] }),
  row(512, ['广播电影电视节目', 'Radio, film and television'], {
    authority: '广播电视局',
    words: ['影视', '视听', '视频', '电影', '电视', '直播', '广播'],
  }),
  row(2048, ['网络预约车', 'Ride hailing'], { authority: '交通运输部门', words: ['网约车', '约车', '专车', '顺风车'] }),
  row(4096, ['互联网金融', 'Online finance'], {
    authority: '金融监管部门',
    words: ['金融', '理财', '保险', '贷款', '借贷', '基金', '证券', '投资', '期货', '支付', '众筹'],
  }),
  row(8192, ['校外培训（高中及以下阶段）', 'Out-of-school tutoring'], { authority: '教育部门', words: ['校外培训', '课外辅导', '中小学辅导', '家教'] }),
  row(16384, ['宗教', 'Religion'], { authority: '宗教事务部门', words: ['宗教', '佛教', '道教', '基督', '寺院', '教会'], source: sources.miitForm }),
];

export { noPreApproval } from './no-pre-approval.ts';
