import type { DuplicateKind } from '../core/duplicates.ts';
import type { Source } from '../core/source.ts';
import { text, type Text } from '../core/text.ts';
import { sources } from './sources.ts';

/** What it means that one value stands in the data of several clients. */
export interface DuplicateRow {
  /** What kind of value it is. */
  readonly what: Text;
  readonly name: Text;
  /** The rule that it breaks. */
  readonly breaks: Text;
  /** When it is right all the same. */
  readonly fine: Text;
  readonly source: Source;
}

export const duplicateRows: Readonly<Record<DuplicateKind, DuplicateRow>> = {
  certificate: {
    what: text('主办者证件号码', 'certificate number'),
    name: text('同一主体存了两份', 'One entity, stored twice'),
    breaks: text('证件号码相同就是同一个主体：改了一份，另一份还是旧的，填写时可能用到旧的。', 'One certificate number is one entity: a change to one copy leaves the other old, and a fill may use it.'),
    fine: text('没有。留一份，把网站和账号并到一起，删掉另一份。', 'Never. Keep one, put websites and accounts together in it, and erase the other.'),
    source: sources.creditCode,
  },
  mobile: {
    what: text('手机号', 'mobile'),
    name: text('同一手机号用于几个主体', 'One mobile under several entities'),
    breaks: text('天津、广东、黑龙江等地查手机号的备案频率，大于 1 就退回；代办公司用自己的号码最容易遇到。', 'Tianjin, Guangdong, Heilongjiang and others return an order whose mobile is filed more than once; agents who use their own meet it most.'),
    fine: text('同一个人确实负责这几个主体，而所在省不查频率；先问管局或服务商。', 'One person really answers for these entities and the province does not count; ask the provider first.'),
    source: sources.aliyunRejections,
  },
  id: {
    what: text('证件号', 'ID number'),
    name: text('同一证件号用于几个主体', 'One ID number under several entities'),
    breaks: text('天津、广东、黑龙江等地查证件号的备案频率，大于 1 就退回。', 'Tianjin, Guangdong, Heilongjiang and others return an order whose ID number is filed more than once.'),
    fine: text('同一个人确实负责这几个主体，而所在省不查频率。姓名、手机、邮箱在各处须一致。', 'One person really answers for these entities and the province does not count. Name, mobile and e-mail must then be the same everywhere.'),
    source: sources.aliyunRejections,
  },
  email: {
    what: text('邮箱', 'e-mail'),
    name: text('同一邮箱用于几个主体', 'One e-mail under several entities'),
    breaks: text('不同的人要留各自的邮箱，共用会被退回。', 'Different people leave their own addresses; a shared one is returned.'),
    fine: text('几处是同一个人。', 'It is the same person in each.'),
    source: sources.huaweiFiling,
  },
  domain: {
    what: text('域名', 'domain'),
    name: text('同一域名在几个主体名下', 'One domain under several entities'),
    breaks: text('域名须实名登记在备案主体名下，一个域名只能在一个主体名下备案；多半有一份录错了。', 'A domain is registered in the name of the entity that files it, so it can be filed under one only; one of the records is most likely wrong.'),
    fine: text('域名正从一个主体过户到另一个：先注销前一个的备案，再新增。', 'The domain moves from one to the other: cancel the first filing, then add it anew.'),
    source: sources.aliyunDomain,
  },
};
