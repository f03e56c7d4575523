import { creditCheck, organisationCheck } from '../../utils/core/identity-credit-code.ts';
import { residentCheck } from '../../utils/core/identity-resident.ts';

/*
 * The workbook of an invented agency: 200 clients, headed as agencies head their sheets, with the careless writing that must do no
 * harm and thirty faults for which a filing would be returned. No identifier has an area code that was ever allocated.
 */

export const headings = [
  '序号', '公司名称*', '统一社会信用代码', '单位性质', '所在地区', '营业执照地址', '通讯地址', '法人', '身份证号', '身份证有效期', '手机', '备用手机', '邮箱', '座机',
  '网站名称', '域名', '网站内容', '语言', '前置审批', '网站负责人', '身份证号码', '手机号（必填）', '备用电话', '电子邮箱', '备案服务码', '阿里云账号', '备注',
] as const;

type Column = 'no' | 'name' | 'code' | 'nature' | 'region' | 'address' | 'mailing' | 'legal' | 'id' | 'validity' | 'mobile' | 'backup' | 'email' | 'landline'
  | 'site' | 'domain' | 'content' | 'language' | 'approval' | 'second' | 'secondId' | 'secondMobile' | 'secondBackup' | 'secondEmail' | 'serviceCode' | 'account' | 'remark';

export const columns: readonly Column[] = ['no', 'name', 'code', 'nature', 'region', 'address', 'mailing', 'legal', 'id', 'validity', 'mobile', 'backup', 'email', 'landline',
  'site', 'domain', 'content', 'language', 'approval', 'second', 'secondId', 'secondMobile', 'secondBackup', 'secondEmail', 'serviceCode', 'account', 'remark'];

export type Client = Readonly<Record<Column, string>>;

/** Unallocated counties (xx0199) of provinces that have one. */
const places = [
  { area: '440199', region: '广东省广州市天河区', address: '广东省广州市天河区示例路', phone: '020' },
  { area: '330199', region: '浙江省/杭州市/西湖区', address: '浙江省杭州市西湖区示例街', phone: '0571' },
  { area: '510199', region: '四川省成都市武侯区', address: '四川省成都市武侯区示例大道', phone: '028' },
  { area: '420199', region: '湖北省武汉市洪山区', address: '湖北省武汉市洪山区示例路', phone: '027' },
] as const;

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** An invented credit code of an enterprise. */
export function codeOf(number: number, area: string): string {
  const eight = `MA5X${pad(number, 4)}`;
  const seventeen = `91${area}${eight}${organisationCheck(eight)}`;
  return `${seventeen}${creditCheck(seventeen)}`;
}

/** An invented ID number; the order number behind the day tells people apart. */
export function idOf(number: number, area = '110199'): string {
  const seventeen = `${area}19000101${pad(number, 3)}`;
  return `${seventeen}${residentCheck(seventeen)}`;
}

const mobileOf = (number: number) => `199000${pad(number, 5)}`;

const stems = ['青禾', '云杉', '长汀', '北斗石', '麦浪', '竹影', '山岚', '望川', '听雨', '归舟', '星野', '半夏', '白鹭', '松涛', '石榴', '远帆', '晴川', '木棉', '沙鸥', '银杏'];
const trades = ['机电设备', '园林工程', '印刷包装', '水暖器材', '仓储物流', '家具制造', '茶叶加工', '纺织印染', '五金模具', '农机维修'];
const surnames = '赵钱孙李周吴郑冯陈卫';
const givens = '一二三四五六七八九十';

const personOf = (number: number) => `${surnames.charAt(number % 10)}示${givens.charAt(Math.floor(number / 10) % 10)}`;

function clientOf(number: number): Client {
  const place = places[number % places.length] ?? places[0];
  const stem = `虚构${stems[number % 20] ?? ''}${trades[Math.floor(number / 20) % 10] ?? ''}`;
  const second = number % 5 === 0;
  return {
    no: String(number + 1),
    name: `${stem}有限公司`,
    code: codeOf(number + 100, place.area),
    nature: '企业',
    region: place.region,
    address: `${place.address}${number + 1}号`,
    mailing: `${place.address}${number + 1}号${(number % 9) + 1}栋${(number % 30) + 101}室`,
    legal: personOf(number),
    id: idOf(number + 100),
    validity: '2016.03.01-2036.03.01',
    mobile: mobileOf(number * 4),
    backup: mobileOf(number * 4 + 1),
    email: `client${number}@example.com`,
    landline: `${place.phone}-0000${pad(number, 4)}`,
    site: `${stem}官网`,
    domain: `example-client-${pad(number, 3)}.cn`,
    content: '单位门户网站',
    language: '中文简体',
    approval: '不涉及',
    second: second ? personOf(number + 3) : '同法人',
    secondId: second ? idOf(number + 400) : '',
    secondMobile: second ? mobileOf(number * 4 + 2) : '',
    secondBackup: second ? mobileOf(number * 4 + 3) : '',
    secondEmail: second ? `web${number}@example.com` : '',
    serviceCode: `a3f6d494-${pad(number, 4)}`,
    account: `agency-client-${pad(number, 3)}`,
    remark: number % 7 === 0 ? '已付款，等执照扫描件' : '',
  };
}

/** What is carelessly written and must raise no alarm. */
const careless: readonly (readonly [number, Partial<Client>])[] = [
  [3, { id: idOf(103).toLowerCase() }],
  [6, { mobile: '+86 199-0000-0024', email: ' client6@example.com ' }],
  [9, { code: codeOf(109, places[1].area).replaceAll(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)) }],
  [12, { id: `="${idOf(112)}"` }],
  [18, { domain: 'HTTP://Example-Client-018.cn/' }],
  [21, { validity: '2016年3月1日至长期' }],
  [24, { mobile: "'19900000096" }],
  [27, { nature: '' }],
  [33, { landline: '无' }],
  [36, { region: '浙江省 杭州市 西湖区', address: '浙江省杭州市西湖区示例街37号', code: codeOf(136, places[1].area), mailing: '浙江省杭州市西湖区示例街37号2栋101室', landline: '' }],
  [39, { email: 'client39＠example.com' }],
  [42, { secondMobile: '同上' }],
];

export interface Planted {
  /** Row of the client among the clients, from 0. */
  readonly client: number;
  readonly what: string;
  readonly change: Partial<Client>;
  /** What must be said of that client, as “field：remark” in Chinese: at least one that matches, and none that does not. */
  readonly says: RegExp;
  /** A second client that is concerned for the same reason. */
  readonly also?: number;
}

export const planted: readonly Planted[] = [
  { client: 50, what: 'last character of the credit code is another one', change: { code: wrongEnd(codeOf(150, places[2].area)) }, says: /校验/ },
  { client: 52, what: 'letter O for a zero in the credit code', change: { code: codeOf(152, places[0].area).replace('0199', 'O199') }, says: /字母|O/ },
  { client: 54, what: 'credit code became a power of ten', change: { code: '9.14401E+17' }, says: /Excel/ },
  { client: 56, what: 'ID number became a power of ten', change: { id: '1.10199E+17' }, says: /Excel/ },
  { client: 58, what: 'the last digits of the ID number are zeros', change: { id: '110199190001011000' }, says: /Excel/ },
  { client: 61, what: 'last character of the ID number is another one', change: { id: wrongEnd(idOf(161)) }, says: /校验/ },
  { client: 63, what: 'ID number with a day that never was', change: { id: '440199190002299990' }, says: /日期/ },
  { client: 66, what: 'Cyrillic letter for the X of an ID number', change: { id: '11019919000101001х' }, says: /U\+0445/ },
  { client: 68, what: 'circled digit in the credit code', change: { code: '9144019①MA5X000061' }, says: /①/ },
  { client: 71, what: 'a digit of the mobile is missing', change: { mobile: '1990000028' }, says: /11 ?位/ },
  { client: 73, what: 'mobile of a segment that is not handed out', change: { mobile: '15400000292' }, says: /号段/ },
  { client: 76, what: 'emergency mobile is the mobile', change: { backup: mobileOf(304) }, says: /应急.*相同/ },
  { client: 78, what: 'two mobiles in one cell', change: { mobile: '19900000312/19900000313' }, says: /几个号码/ },
  { client: 81, what: 'mobile of another client', change: { mobile: mobileOf(16) }, says: /手机号.*另一个/, also: 4 },
  { client: 83, what: 'ID number of the principal of another client', change: { id: idOf(107), legal: personOf(7) }, says: /证件号.*另一个/, also: 7 },
  { client: 86, what: 'e-mail without its sign', change: { email: 'client86example.com' }, says: /邮箱|@/ },
  { client: 88, what: 'domain with www', change: { domain: 'www.example-client-088.cn' }, says: /www|主域名/ },
  { client: 91, what: 'an address of a server for a domain', change: { domain: '203.0.113.91' }, says: /IP/ },
  { client: 93, what: 'underscore in the domain', change: { domain: 'example_client_093.cn' }, says: /字符|_/ },
  { client: 96, what: 'ending under which nothing can be filed', change: { domain: 'example-client-096.io' }, says: /后缀|\.io|批复/ },
  { client: 98, what: 'domain of another client', change: { domain: 'example-client-011.cn' }, says: /域名也在/, also: 11 },
  { client: 101, what: 'name of the country in the name of the site', change: { site: '中国机电设备网' }, says: /中国/ },
  { client: 103, what: 'name of the site is only a domain', change: { site: 'example.cn' }, says: /域名|拉丁|英文|字母/ },
  { client: 106, what: 'mailing address without a door number', change: { mailing: '四川省成都市武侯区示例大道' }, says: /门牌|楼/ },
  { client: 108, what: 'address of another province', change: { address: '湖南省长沙市岳麓区示例路5号' }, says: /省/ },
  { client: 111, what: 'ID that has expired', change: { validity: '2010.03.01-2020.03.01' }, says: /过期|到期|有效期/ },
  { client: 113, what: 'nature of an individual with a credit code', change: { nature: '个人' }, says: /个人|单位/ },
  { client: 115, what: 'website principal shares the mobile of the entity principal', change: { secondMobile: mobileOf(460) }, says: /手机/ },
  { client: 118, what: 'ID number masked by stars', change: { id: '1101**********018X' }, says: /星号/ },
  { client: 121, what: 'no e-mail', change: { email: '' }, says: /空着/ },
];

function wrongEnd(value: string): string {
  const last = value.slice(-1);
  return value.slice(0, -1) + (last === '1' ? '2' : '1');
}

/** Clients that have a second website in a row of its own, under merged cells. */
export const withTwoSites = [130, 131, 132, 133, 134];
/** A client that was entered twice, letter by letter. */
export const enteredTwice = 140;

export interface Workbook {
  readonly rows: readonly (readonly string[])[];
  /** Row of each client's first line in the sheet, counted from 0. */
  readonly rowOf: ReadonlyMap<number, number>;
}

const cellsOf = (client: Partial<Client>): string[] => columns.map((column) => client[column] ?? '');

/** The sheet: a title, the headings, and the rows of 200 clients. */
export function workbook(): Workbook {
  const rows: string[][] = [['客户备案资料登记表（2026）'], [...headings]];
  const rowOf = new Map<number, number>();
  const changes = new Map<number, Partial<Client>>([...careless, ...planted.map(({ client, change }) => [client, change] as const)]);
  for (let number = 0; number < 200; number += 1) {
    const client = { ...clientOf(number), ...changes.get(number) };
    rowOf.set(number, rows.length);
    rows.push(cellsOf(client));
    if (withTwoSites.includes(number)) rows.push(cellsOf({ ...secondSite(client), no: '' }));
    if (number === enteredTwice) rows.push(cellsOf(client));
  }
  return { rows, rowOf };
}

function secondSite({ site, content, language, approval, second, domain, secondId, secondMobile, secondBackup, secondEmail }: Client): Partial<Client> {
  return { site: site.replace('官网', '售后服务站'), domain: domain.replace('client', 'service'), content, language, approval, second, secondId, secondMobile, secondBackup, secondEmail };
}
