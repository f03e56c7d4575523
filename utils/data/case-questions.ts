import type { CaseQuestionId, NatureGroup } from '../core/case-condition.ts';
import { text, type Text } from '../core/text.ts';

export interface CaseQuestion {
  readonly ask: Text;
  /** What makes the difference. */
  readonly help: Text;
  /** Whom it can concern. Absent: everybody. */
  readonly groups?: readonly NatureGroup[];
}

const units: readonly NatureGroup[] = ['enterprise', 'government', 'organisation'];

/** What only the person knows, in the words in which he is asked. */
export const caseQuestions: Readonly<Record<CaseQuestionId, CaseQuestion>> = {
  'local-id': {
    ask: text('身份证住址在备案省份吗？', 'Is the address on the ID card in the province of the filing?'),
    help: text('看身份证住址和前两位号码。', 'See its address and the first two digits of its number.'),
    groups: ['individual'],
  },
  'under-18': {
    ask: text('负责人未满 18 岁吗？', 'Is the principal under 18?'),
    help: text('各省的最低年龄不同。', 'The least age differs by province.'),
    groups: ['individual'],
  },
  'principal-is-representative': {
    ask: text('主体负责人是法定代表人吗？', 'Is the entity principal the legal representative?'),
    help: text('法定代表人见营业执照。', 'The licence names the legal representative.'),
    groups: units,
  },
  'site-principal-is-representative': {
    ask: text('网站/App 负责人是法定代表人吗？', 'Is the website or App principal the legal representative?'),
    help: text('不是的话，多数省要授权书。', 'If not, most provinces want a letter.'),
    groups: units,
  },
  'representative-is-mainland': {
    ask: text('法定代表人持大陆居民身份证吗？', 'Does the legal representative hold a mainland resident ID?'),
    help: text('持护照、港澳台证件的答“否”。', 'With a passport or a Hong Kong, Macao or Taiwan paper the answer is no.'),
    groups: units,
  },
  'same-account': {
    ask: text('服务器和备案在同一个阿里云账号吗？', 'Are server and filing in the same Alibaba Cloud account?'),
    help: text('同账号直接选实例；不同账号要服务码。', 'In the same account the instance is chosen; from another a service identification number is needed.'),
  },
  'domain-synced': {
    ask: text('域名实名认证通过已满 5 个工作日吗？', 'Has the domain been real-name verified for 5 working days?'),
    help: text('认证资料要 3–5 个工作日才到工信部。', 'The data takes 3–5 working days to reach MIIT.'),
  },
  'domain-changed': {
    ask: text('变更涉及域名吗？', 'Does the change touch a domain?'),
    help: text('2018-01-01 以后备案的域名在变更时要重新核验。', 'Domains filed since 2018-01-01 are verified again at a change.'),
  },
  'name-changed': {
    ask: text('主办者名称改了吗？', 'Has the entity’s name changed?'),
    help: text('改名要市场监管部门的变更证明。', 'A new name needs the registry’s certificate of change.'),
    groups: units,
  },
  'many-domains': {
    ask: text('域名数超过本省的门槛吗？', 'Are there more domains than the province lets pass without a plan?'),
    help: text('广东 单位>31/个人>5；江苏 >30/>10；重庆 >30/>5；上海 ≥30；四川 >5；湖南 >1；北京未写明数目。', 'Guangdong >31 (unit)/>5 (individual); Jiangsu >30/>10; Chongqing >30/>5; Shanghai ≥30; Sichuan >5; Hunan >1; Beijing gives no number.'),
  },
  'pre-approval': {
    ask: text('内容涉及前置审批吗？', 'Does the content need pre-approval?'),
    help: text('新闻、出版、教育、医疗保健、药品和医疗器械、文化、广播影视、网约车、电子公告、互联网金融、校外培训、宗教。', 'News, publishing, education, health care, drugs and devices, culture, radio-film-TV, ride hailing, bulletin boards, online finance, tutoring, religion.'),
    groups: units,
  },
  finance: {
    ask: text('名称或内容涉及金融吗？', 'Does name or content touch finance?'),
    help: text('理财、借贷、支付、保险、基金、证券、期货、众筹等。', 'Wealth management, lending, payment, insurance, funds, securities, futures, crowdfunding.'),
    groups: units,
  },
  'government-domain': {
    ask: text('用政府或政务、公益域名吗？', 'Is it a government or public-interest domain?'),
    help: text('.gov.cn、.政务、.公益。', '.gov.cn, .政务, .公益.'),
    groups: ['government'],
  },
};
