import { text } from '../../core/text.ts';
import { noPreApproval } from '../no-pre-approval.ts';
import { preApprovals } from '../pre-approvals.ts';
import { aliyunPreApproval } from '../source-list.ts';
import { optionTerms, termsOf, type OptionNotes } from './row.ts';

const notes: OptionNotes = {
  新闻: ['xīnwén', text('采编、转载时政新闻；批文由网信办发。', 'Political and current news, own or reprinted; approved by the cyberspace administration.')],
  出版: ['chūbǎn', text('网上出版书刊等；批文由新闻出版局发。', 'Books and periodicals online; approved by the press and publication authority.')],
  教育: ['jiàoyù', text('办学、学历教育等；批文由教育厅发。', 'Schooling and degrees; approved by the education department.')],
  医疗保健: ['yīliáo bǎojiàn', text('医疗、保健信息或服务；批文由卫生健康部门发。', 'Medical and health information or services; approved by the health authority.')],
  药品和医疗器械: ['yàopǐn hé yīliáo qìxiè', text('药品、医疗器械信息或销售；批文由药监局发。', 'Information on, or sale of, drugs and devices; approved by the drug administration.')],
  电子公告服务: ['diànzǐ gōnggào fúwù', text('论坛、留言等用户可发言的服务；由通信管理局专项审批。', 'Forums and boards on which users post; approved by the communications administration.')],
  文化: ['wénhuà', text('游戏、音乐、动漫、演出等经营；批文由文旅厅发。', 'Business with games, music, cartoons and shows; approved by the culture and tourism department.')],
  广播电影电视节目: ['guǎngbō diànyǐng diànshì jiémù', text('在线播放视听节目；批文由广电局发。', 'Programmes shown online; approved by the radio and television authority.')],
  网络预约车: ['wǎngluò yùyuēchē', text('网约车平台；批文由交通部门发。', 'Ride-hailing platforms; approved by the transport authority.')],
  互联网金融: ['hùliánwǎng jīnróng', text('网上金融业务；批文由金融监管部门发。', 'Financial business online; approved by the financial regulator.')],
  '校外培训（高中及以下阶段）': ['xiàowài péixùn (gāozhōng jí yǐxià jiēduàn)', text('面向中小学生的课外培训；批文由教育部门发。', 'Tutoring of pupils up to high school; approved by the education authority.')],
  宗教: ['zōngjiào', text('宗教信息服务；批文由宗教事务部门发。', 'Religious information; approved by the religious affairs authority.')],
};

const [none = '不涉及', ...otherwise] = noPreApproval;

export const preApprovalTerms = [
  ...termsOf('preApprovals', [
    [none, 'Not involved', 'bù shèjí', text('网站内容不需要前置审批。', 'The content needs no pre-approval.'), 'company', aliyunPreApproval, { also: otherwise }],
  ]),
  ...optionTerms(preApprovals, { group: 'preApprovals', who: 'company', notes }),
];
