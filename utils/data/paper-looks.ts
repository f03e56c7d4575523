import type { When } from '../core/case-condition.ts';
import type { Conflict } from '../core/limit.ts';
import type { PaperLook } from '../core/paper.ts';
import type { Source } from '../core/source.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';

type Words = readonly [zh: string, en: string];

const look = (id: string, [zh, en]: Words, more: { readonly source: Source; readonly when?: When; readonly conflicts?: readonly Conflict[] }): PaperLook => ({ conflicts: [], ...more, id, says: text(zh, en) });

/** How papers and their pictures must look (filing.md §4.2). Alibaba Cloud prints no figures, so those of others are named as theirs. */
export const paperLooks: readonly PaperLook[] = [
  look('original', ['彩色拍摄或扫描原件；复印件、打印件、电子证照、翻拍屏幕、修过的图都不收', 'Colour photo or scan of the original; no copy, print-out, electronic licence, photo of a screen or retouched picture'], {
    source: sources.aliyunDocuments,
    conflicts: [{ says: text('2022 年青云：复印件盖红章；阿里云、华为云：拍原件，不用盖章', 'QingCloud 2022: copies with a red seal; Alibaba and Huawei: the original, no seal'), source: sources.qingcloudGeneral }],
  }),
  look('whole', ['四角完整、文字清晰、国徽不遮挡、不反光、摆正', 'All four corners, sharp text, emblem uncovered, no glare, upright'], { source: sources.huaweiFiling }),
  look('both-sides', ['正反两面都要：人像面和国徽面', 'Both sides: the portrait and the emblem'], { source: sources.aliyunDocuments }),
  look('format', ['jpg 或 png，≤4 MB（华为云控制台的限制；阿里云没有公布）', 'jpg or png, ≤4 MB (Huawei’s console; Alibaba publishes none)'], {
    source: sources.huaweiFiling,
    conflicts: [{ says: text('接口上传：≤10 MB，还收 gif、tif、bmp、pdf 等', 'By interface: ≤10 MB, gif, tif, bmp, pdf and others too'), source: sources.huaweiMaterials }],
  }),
  look('certificate-pixels', ['证照建议 1100×1500 像素（华为云接口的要求）', 'Certificates about 1100×1500 pixels (Huawei’s interface)'], { source: sources.huaweiMaterials }),
  look('card-pixels', ['身份证件建议 1280×720 像素（华为云接口的要求）', 'ID papers about 1280×720 pixels (Huawei’s interface)'], { source: sources.huaweiMaterials }),
  look('file-name', ['文件名不含 : * ? | < > & \' " / ; \\，不超过 512 个字符（华为云接口的要求）', 'File name without : * ? | < > & \' " / ; \\, at most 512 characters (Huawei’s interface)'], { source: sources.huaweiMaterials }),
  look('id-validity', ['身份证件有效期要剩 3 个月以上', 'The ID must run for more than 3 months'], { source: sources.aliyunProvinces }),
  look('certificate-validity', ['证照有效期要剩 3 个月以上', 'The certificate must run for more than 3 months'], { source: sources.aliyunProvinces }),
  look('certificate-validity', ['上海：证照和域名要剩 6 个月以上（2021）；2025 年的说法是 3 个月', 'Shanghai: certificate and domain must run for 6 months (2021); a text of 2025 says 3'], {
    source: sources.qingcloudProvinces,
    when: { provinces: ['31'] },
    conflicts: [{ says: text('3 个月以上（2025）', 'More than 3 months (2025)'), source: sources.huaweiFiling }],
  }),
  look('no-substitute', ['临时身份证、户口簿不收', 'A temporary ID or a household book is not accepted'], { source: sources.aliyunChange }),
  look('watermark', ['水印宜无；要加只写“限备案用途”，不遮信息', 'Better without a watermark; if any, only 限备案用途, covering nothing'], {
    source: sources.huaweiFiling,
    conflicts: [
      { says: text('广东 2017：只能写“限备案用途”', 'Guangdong 2017: only 限备案用途'), source: sources.tencentProvinces },
      { says: text('核验照片不得有第三方水印', 'No third-party marks on the verification photo'), source: sources.resellerPhoto },
    ],
  }),
  look('electronic-licence', ['上海：电子营业执照不收', 'Shanghai: an electronic licence is not accepted'], { source: sources.huaweiAnswers, when: { provinces: ['31'] } }),
  look('hainan-seal', ['海南：印章须为“海南省市场监督管理局商事登记专用章”，编号带“琼”', 'Hainan: sealed 海南省市场监督管理局商事登记专用章, with 琼 in the number'], { source: sources.huaweiFiling, when: { provinces: ['46'] } }),
  look('new-code', ['黑龙江：只收带统一社会信用代码的新照', 'Heilongjiang: only the new licence with a unified social credit code'], { source: sources.qingcloudProvinces, when: { provinces: ['23'] } }),
  look('all-pages', ['每一页都要，含年检页', 'Every page, that of the annual check included'], { source: sources.qingcloudProvinces }),
  look('handwritten', ['黑色签字笔、正楷手写签名，不用私章', 'Signed by hand in black, in regular script, no personal seal'], { source: sources.huaweiFiling }),
  look('unit-seal', ['单位盖公章', 'With the organisation’s seal'], { source: sources.aliyunMaterials }),
  look('signed-by-representative', ['广东：单位的由法定代表人签', 'Guangdong: for organisations the legal representative signs'], { source: sources.huaweiFiling, when: { provinces: ['44'] } }),
  look('page-template', ['用上传页给的模板，不要自己写', 'On the template of the upload page, not one’s own'], { source: sources.aliyunUpload }),
  look('domain-data', ['截图要看得到域名、所有者、证件类型、证件号码', 'The screenshot shows domain, holder, certificate type and number'], { source: sources.huaweiFiling }),
  look('white-ground', ['纯白背景，光线不过亮不过暗，衣着整齐；不戴帽子、眼镜，刘海不遮脸', 'Solid white ground, neither too bright nor too dark, neatly dressed; no hat, no glasses, no fringe over the face'], { source: sources.aliyunUpload }),
  look('icon-size', ['≤100 KB，不用系统图标和假角标（华为云的限制）', '≤100 KB, no system icons or fake badges (Huawei’s limits)'], { source: sources.huaweiFiling }),
  look('backdrop', ['站在阿里云幕布前正中、上半身，不穿红色或蓝色上衣，幕布文字看得清', 'In front of Alibaba’s backdrop, centred, upper body, no red or blue top, its text readable'], {
    source: sources.aliyunPhoto,
    conflicts: [{ says: text('现行页面是白底人脸核验，不用幕布', 'Today’s page is a face check on a white ground, without a backdrop'), source: sources.aliyunUpload }],
  }),
];
