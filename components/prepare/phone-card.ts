import { dayText } from '../../utils/core/format.ts';
import type { Source } from '../../utils/core/source.ts';
import { text, type Text } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { sources } from '../../utils/data/sources.ts';

/** `face`: the check of today. `backdrop`: the photo of the old flow, only where the page says 办理拍照. */
export type PhoneCardKind = 'face' | 'backdrop';

export interface PhoneCard {
  readonly title: Text;
  readonly lines: readonly Text[];
  readonly source: Source;
}

const byWhen = (by: Day): Text => {
  const { zh, en } = dayText(by);
  return text(`请在 ${zh} 之前完成。链接多久失效，资料没有写；打不开就让我重发。`, `Please finish by ${en}. No text says how long the link lasts; if it does not open, ask me for another.`);
};

const face: readonly Text[] = [
  text('谁：网站/App 负责人本人，别人不能代替。', 'Who: the website or App principal in person; nobody else can do it.'),
  text('用什么：手机上最新版“阿里云”App；或点收到的短信链接、扫电脑页面上的二维码。', 'With what: the newest “阿里云” (Alibaba Cloud) app on the phone; or the link in the SMS, or the QR code on the computer’s page.'),
  text('在哪里：背后是纯白的墙，画面里没有别人。', 'Where: before a plain white wall, nobody else in the picture.'),
  text('光线：光照均匀，不过亮也不过暗，不逆光。', 'Light: even, neither too bright nor too dark, not against the light.'),
  text('样子：衣着整齐；不戴帽子和眼镜，刘海不遮脸，脸上没有遮挡。', 'Looks: neatly dressed; no hat, no glasses, no fringe over the face, nothing that covers it.'),
  text('带上：身份证原件（可能要现场拍正反面）。', 'Have ready: the original ID (both sides may be photographed).'),
  text('不通过时：换光线、正对镜头、核对填写的姓名和号码与证件一致，再试。', 'If it fails: change the light, face the camera, compare name and number with the ID, try again.'),
];

const backdrop: readonly Text[] = [
  text('谁：网站负责人本人，站在幕布前正中，拍上半身，穿当季衣服。', 'Who: the website principal in person, centred before the backdrop, upper body, clothes of the season.'),
  text('不穿红色或蓝色上衣。', 'No red or blue top.'),
  text('背景全是阿里云蓝色幕布，印的字看得清。', 'Only Alibaba’s blue backdrop behind, its print readable.'),
  text('幕布在“办理拍照”页申请，只寄到大陆地址，不用还。', 'The backdrop is ordered on the page 办理拍照; it is sent to mainland addresses only and not returned.'),
  text('上海（2018–2020 年的说法）：用上海管局的 App，开定位，在上海拍，用负责人自己的手机。', 'Shanghai (as of 2018–2020): in the administration’s own app, location on, taken in Shanghai, on the principal’s phone.'),
];

/** What somebody has to know who does the check on his phone, without any personal data. */
export function phoneCardOf(kind: PhoneCardKind, by: Day): PhoneCard {
  if (kind === 'backdrop') return { title: text('备案拍照（幕布）说明', 'How to take the filing photo (backdrop)'), lines: [...backdrop, byWhen(by)], source: sources.aliyunPhoto };
  return { title: text('备案人脸核验说明', 'How to do the face check of the ICP filing'), lines: [...face, byWhen(by)], source: sources.aliyunUpload };
}

/** The card as text, for a message. */
export const cardText = ({ title, lines }: PhoneCard, lang: keyof Text): string => [title[lang], ...lines.map((line, at) => `${at + 1}. ${line[lang]}`)].join('\n');
