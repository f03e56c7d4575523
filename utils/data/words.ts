import type { Source } from '../core/source.ts';
import { sources } from './sources.ts';

/** A list of words that reviewers look for, with the neighbours in which a word means something else. */
export interface WordList {
  readonly words: readonly string[];
  /** Longer words that contain one of the list and are no offence: `中央空调`. */
  readonly except: readonly string[];
  readonly source: Source;
}

/** Names of the state, kept for national bodies. */
export const nationalWords: WordList = {
  words: ['中国', '中央', '国家', '中华', '人大', '人民', '全国'],
  except: ['中央空调', '中央厨房', '个人大', '成人大', '名人大', '老人大', '华人大', '达人大', '诗人大', '商人大', '女人大', '男人大', '机器人大', '年轻人大', '人民币'],
  source: sources.huaweiFiling,
};

/** Words of supervision and complaint, and of what the law forbids. */
export const bannedWords: WordList = {
  words: ['反腐', '纪检', '监察', '信访', '维权', '投诉', '廉政', '赌博', '色情'],
  except: [],
  source: sources.qingcloudNames,
};

export const enterpriseWords: WordList = {
  words: ['有限公司', '公司', '企业', '集团', '科技', '贸易', '商城', '生产中心', '工作室', '传媒', '店', '楼', '阁'],
  except: ['红楼', '楼梯', '楼兰', '阁楼'],
  source: sources.qingcloudNames,
};

export const organisationWords: WordList = {
  words: ['协会', '俱乐部', '合作社', '社团', '团队', '志愿者', '公益', '慈善', '救助', '募捐', '捐款', '基金会', '联盟', '商会'],
  except: [],
  source: sources.applicantReport,
};

export const schoolWords: WordList = {
  words: ['校园', '大学', '学院', '中学', '小学', '学校', '幼儿园'],
  except: ['大学习'],
  source: sources.applicantReport,
};

/** Words that say "a site" and nothing of its content. */
export const genericWords: WordList = {
  words: ['个人空间', '个人网站', '个人主页', '爱好者', '博客', '导航', '论坛', '平台', '热线', '社区', '网络', '网站', '网址', '主页', '资讯', '作品展示'],
  except: [],
  source: sources.qingcloudNames,
};

/** Boards and forums, for which a bulletin-board approval is asked. */
export const forumWords: WordList = {
  words: ['论坛', '社区', '在线', '交流', '博客', '贴吧'],
  except: ['社区医院', '社区服务中心', '社区卫生'],
  source: sources.qingcloudNames,
};

/** Words that turn an individual's remark into a business, an organisation or another service. */
export const remarkWords: WordList = {
  words: ['公司', '企业', '客户', '订单', '销售', '售卖', '购买', '下单', '盈利', '加盟', '代理', '招商', '协会', '公益', '慈善', '募捐', '捐款', '志愿者', '小程序', '博客', '论坛', '社区'],
  except: ['企业级'],
  source: sources.applicantReport,
};

/** Foreign countries and international bodies that a name must not borrow. */
export const foreignWords: WordList = {
  words: ['美国', '英国', '法国', '德国', '日本', '韩国', '俄罗斯', '意大利', '加拿大', '澳大利亚', '新加坡', '印度', '泰国', '联合国', '欧盟', '世卫组织', '世界卫生组织', '红十字'],
  except: ['印度洋'],
  source: sources.qingcloudNames,
};

/** The sentence that four provinces ask of individuals, word for word. */
export const commitment = '本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。';

/** Apps that everybody knows; a name that borrows one looks like a copy. */
export const hotAppWords: WordList = {
  words: ['微信', '支付宝', '抖音', '淘宝', '京东', '拼多多', '美团', '滴滴', '快手', '小红书', '哔哩哔哩', '百度', '高德', '钉钉', '今日头条', '知乎', '微博'],
  except: [],
  source: sources.huaweiFiling,
};

/** Prices and superlatives, which stores and administrations take for advertising. */
export const marketingWords: WordList = {
  words: ['免费', '最便宜', '特价', '打折', '秒杀', '包邮', '返现', '红包', '第一', '最好', '最强', '官方正版', '国家级'],
  except: ['第一课', '第一性', '第一视角'],
  source: sources.huaweiFiling,
};

/** Names that say nothing of the app. */
export const placeholderWords: WordList = {
  words: ['测试', '示例应用', '未命名', 'demo', 'Demo', 'DEMO', 'test', 'Test', 'TEST', 'APP名称', 'App名称', 'MyApp', 'HelloWorld'],
  except: ['测试宝典', '性格测试', '听力测试', '驾考测试', '视力测试', 'Fitest', 'latest', 'contest', 'fastest', 'greatest'],
  source: sources.huaweiFiling,
};
