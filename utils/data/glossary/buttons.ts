import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunChange, aliyunConsole, aliyunServiceCode, aliyunUpload } from '../source-list.ts';
import type { Row } from './row.ts';

/** Buttons, links and hints of the forms. */
export const buttons: readonly Row[] = [
  ['信息校验', 'Check information', 'xìnxī jiàoyàn', text('开始检查；通过后这一步的内容不能再改，改就要放弃订单。', 'Starts the check; afterwards this step is locked, and correcting it means abandoning the order.'), 'you', aliyunConsole],
  ['下一步', 'Next', 'xià yí bù', text('保存本步并前进。', 'Saves this step and goes on.'), 'you', aliyunAddWebsite, { also: ['下一步，上传资料', '确认无误，下一步', '下一步,填写网站信息', '下一步,上传备案资料'] }],
  ['上一步', 'Previous', 'shàng yí bù', text('回到前一步。', 'Goes back one step.'), 'you', aliyunConsole],
  ['提交', 'Submit', 'tíjiāo', text('交出这一页。', 'Hands this page in.'), 'you', aliyunAddWebsite],
  ['提交备案', 'Submit filing', 'tíjiāo bèi’àn', text('把订单交给阿里云初审。', 'Hands the order to Alibaba Cloud’s review.'), 'you', aliyunConsole, { also: ['提交初审'] }],
  ['完成填写', 'Finish filling in', 'wánchéng tiánxiě', text('结束本网站的填写；之后的空表单是第二个网站，可以不填。', 'Ends this website; the empty form that follows is for a second one and may stay empty.'), 'you', aliyunConsole],
  ['快速填写', 'Quick fill', 'kuàisù tiánxiě', text('沿用主体负责人的资料作为网站负责人。', 'Copies the entity’s principal as the website principal.'), 'you', aliyunConsole],
  ['验证', 'Verify', 'yànzhèng', text('检查所填的实例或服务码。', 'Checks the instance or the code.'), 'you', aliyunServiceCode],
  ['返回', 'Back', 'fǎnhuí', text('回到上一页。', 'Goes back.'), 'you', aliyunConsole],
  ['查看详情', 'Details', 'chákàn xiángqíng', text('打开订单。', 'Opens the order.'), 'you', aliyunConsole],
  ['操作', 'Actions', 'cāozuò', text('可对这一行做的事。', 'What can be done with the row.'), 'you', aliyunChange],
  ['继续', 'Continue', 'jìxù', text('回到未完成的订单。', 'Goes back to the unfinished order.'), 'you', aliyunConsole],
  ['放弃备案', 'Abandon order', 'fàngqì bèi’àn', text('删除订单，已填内容作废。', 'Deletes the order with everything typed in it.'), 'you', aliyunAddWebsite],
  ['下载模板', 'Download template', 'xiàzài múbǎn', text('下载承诺书或核验单的空白表。', 'Gets the blank commitment letter or authenticity form.'), 'you', aliyunAddWebsite],
  ['刷新上传状态', 'Refresh upload status', 'shuāxīn shàngchuán zhuàngtài', text('手机上传完后在电脑上看结果。', 'Shows on the computer what was uploaded by phone.'), 'you', aliyunConsole],
  ['获取验证码', 'Get code', 'huòqǔ yànzhèngmǎ', text('给所填手机号发短信验证码。', 'Sends an SMS code to the mobile number entered.'), 'principal', aliyunConsole],
  ['看不清，换一张', 'Cannot read it? Change', 'kàn bu qīng, huàn yì zhāng', text('换一张验证码图片。', 'Shows another captcha.'), 'you', aliyunConsole],
  ['撤销', 'Withdraw', 'chèxiāo', text('在提交管局前把订单收回修改。', 'Takes the order back for changes before it goes to the administration.'), 'you', aliyunAddWebsite, { also: ['撤销备案', '撤回'] }],
  ['申请', 'Apply', 'shēnqǐng', text('提出申请，例如领取服务码。', 'Makes a request, such as for a service number.'), 'you', aliyunServiceCode],
  ['选择', 'Select', 'xuǎnzé', text('取这一行。', 'Takes this row.'), 'you', aliyunConsole],
  ['收起', 'Collapse', 'shōuqǐ', text('把这一段折起来。', 'Folds this part away.'), 'you', aliyunConsole],
  ['删除', 'Delete', 'shānchú', text('去掉这一项，不能恢复。', 'Removes this item for good.'), 'you', aliyunConsole],
  ['修改', 'Edit', 'xiūgǎi', text('打开这一项改。', 'Opens this item for changes.'), 'you', aliyunConsole],
  ['保存', 'Save', 'bǎocún', text('只存草稿，不提交。', 'Keeps a draft; hands nothing in.'), 'you', aliyunConsole],
  ['确定', 'OK', 'quèdìng', text('确认这个对话框。', 'Confirms this dialog.'), 'you', aliyunConsole],
  ['取消', 'Cancel', 'qǔxiāo', text('关闭对话框，不做改动。', 'Closes the dialog without a change.'), 'you', aliyunConsole],
  ['添加新负责人', 'Add new principal', 'tiānjiā xīn fùzérén', text('网站负责人与主体负责人不是同一人时用。', 'For a website principal who is not the entity’s.'), 'you', aliyunAddWebsite, { was: ['Add New Administrator'] }],
  ['扫描二维码', 'Scan the QR code', 'sǎomiáo èrwéimǎ', text('用阿里云 App 扫，在手机上继续。', 'Scan with the Alibaba Cloud app and go on by phone.'), 'principal', aliyunUpload],
  ['请填写', 'Please enter', 'qǐng tiánxiě', text('空框里的灰字，不是内容。', 'Grey hint of an empty box; not a value.'), 'you', aliyunConsole],
  ['请选择', 'Please select', 'qǐng xuǎnzé', text('还没有选。', 'Nothing is chosen yet.'), 'you', aliyunConsole],
  ['必填', 'Required', 'bìtián', text('空着不能进入下一步。', 'The step does not go on while it is empty.'), 'you', aliyunConsole],
  ['选填', 'Optional', 'xuǎntián', text('可以空着。', 'May stay empty.'), 'you', aliyunConsole],
];
