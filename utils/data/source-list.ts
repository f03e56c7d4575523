import type { Confidence, Source } from '../core/source.ts';
import type { Day } from '../core/time.ts';

/** The day on which the facts were last compared with the stored texts. */
const checked: Day = '2026-11-24';

type Row = readonly [name: string, publisher: string, url: string, dated: string, confidence: Confidence];

const named = (id: string, [name, publisher, url, dated, confidence]: Row): Source => ({ id, name, publisher, url, dated, checked, confidence });

/*
 * Every text that a rule, limit or list points at. A new one is one line. Each is a constant of its own, so that a bundle
 * carries only those that its lists point at.
 */
export const aliyunProcess = /* @__PURE__ */ named('aliyunProcess', ['ICP filing process', '阿里云', 'https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations', '2026-06-13', 'high']);
export const aliyunLimits = /* @__PURE__ */ named('aliyunLimits', ['Limits', '阿里云', 'https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits', 'undated', 'high']);
export const aliyunDomain = /* @__PURE__ */ named('aliyunDomain', ['Prepare and verify a domain name', '阿里云', 'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/prepare-and-check-the-domain-name', '2025-03-21', 'high']);
export const aliyunInstance = /* @__PURE__ */ named('aliyunInstance', ['Prepare and check the instance and access information', '阿里云', 'https://www.alibabacloud.com/help/en/icp-filing/latest/prepare-and-check-the-instance-and-access-information', 'undated', 'medium']);
export const aliyunCodeQuery = /* @__PURE__ */ named('aliyunCodeQuery', ['GetBsnBySn', '阿里云', 'https://help.aliyun.com/en/document_detail/143225.html', 'undated', 'high']);
export const aliyunCodeGrant = /* @__PURE__ */ named('aliyunCodeGrant', ['GrantBsnCode', '阿里云', 'https://help.aliyun.com/document_detail/2833157.html', 'undated', 'high']);
export const aliyunDomainFaq = /* @__PURE__ */ named('aliyunDomainFaq', ['ICP filing FAQs (Web Designer)', '阿里云', 'https://help.aliyun.com/en/dws/faq-about-icp-filing', 'undated', 'high']);
export const aliyunAdvisor = /* @__PURE__ */ named('aliyunAdvisor', ['Domain and ICP (opc-advisor)', '阿里云', 'https://github.com/aliyun/alibabacloud-aiops-skills/blob/master/skills/computing/ecs/alibabacloud-opc-advisor/references/domain-and-icp.md', '2026', 'medium']);
export const aliyunProvinces = /* @__PURE__ */ named('aliyunProvinces', ['ICP filing regulations of the provinces', '阿里云', 'https://www.alibabacloud.com/help/doc-detail/50270.htm', 'undated', 'medium']);
export const aliyunMaterials = /* @__PURE__ */ named('aliyunMaterials', ['备案需要哪些资料', '阿里云', 'https://xiayuyun.com/zonghe/478702.html', '2021', 'medium']);
export const aliyunEmergency = /* @__PURE__ */ named('aliyunEmergency', ['应急联系电话', '阿里云', 'https://developer.aliyun.com/ask/45422', '2019-02-13', 'medium']);
export const aliyunPreApproval = /* @__PURE__ */ named('aliyunPreApproval', ['前置审批', '阿里云', 'https://help.aliyun.com/document_detail/146190.html', '2024', 'high']);
export const aliyunConsole = /* @__PURE__ */ named('aliyunConsole', ['阿里云ICP代备案管理系统（页面文字）', '阿里云', 'https://beian.aliyun.com/', '2026', 'medium']);
export const aliyunRejections = /* @__PURE__ */ named('aliyunRejections', ['备案驳回原因', '阿里云', 'https://kepai.net/icp/57.html', '2022-09-02', 'medium']);
export const huaweiFiling = /* @__PURE__ */ named('huaweiFiling', ['备案知识库', '华为云', 'https://github.com/huaweicloud/huaweicloud-skills/tree/master/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb', '2026-07-02', 'medium']);
export const huaweiAnswers = /* @__PURE__ */ named('huaweiAnswers', ['备案规则咨询', '华为云', 'https://github.com/huaweicloud/huaweicloud-skills/tree/master/skills/cdi/assist/huawei-cloud-icp-rule-consult', '2026', 'medium']);
export const huaweiSubject = /* @__PURE__ */ named('huaweiSubject', ['CreateNewSubject', '华为云', 'https://developer.huawei.com/consumer/cn/doc/FASP-by-Template-develop-References/recordal-createnewsubject-0000002489243862', '2025-12', 'high']);
export const huaweiMaterials = /* @__PURE__ */ named('huaweiMaterials', ['上传订单关联附件', '华为云', 'https://developer.huawei.com/consumer/cn/doc/FASP-by-Template-develop-References/recordal-upload-relation-0000002521363641', '2025-12', 'high']);
export const wechatFiling = /* @__PURE__ */ named('wechatFiling', ['申请小程序备案', '微信', 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_applyicpfiling', 'undated', 'high']);
export const wechatNatures = /* @__PURE__ */ named('wechatNatures', ['查询主体性质列表', '微信', 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpsubjecttypes.html', 'undated', 'high']);
export const wechatCertificates = /* @__PURE__ */ named('wechatCertificates', ['查询证件类型列表', '微信', 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html', 'undated', 'high']);
export const wechatPreApprovals = /* @__PURE__ */ named('wechatPreApprovals', ['查询前置审批类型列表', '微信', 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html', 'undated', 'high']);
export const wechatFields = /* @__PURE__ */ named('wechatFields', ['小程序备案字段说明', '微信', 'https://github.com/binarywang/WxJava', '2024-08-14', 'medium']);
export const miitForm = /* @__PURE__ */ named('miitForm', ['工信部备案表单枚举', '工业和信息化部', 'https://beian.miit.gov.cn/', '2023-12', 'medium']);
export const miitDomains = /* @__PURE__ */ named('miitDomains', ['中国互联网域名体系（公告2018年第7号）', '工业和信息化部', 'https://domain.miit.gov.cn/', '2018-01-29', 'high']);
export const miitOrder33 = /* @__PURE__ */ named('miitOrder33', ['非经营性互联网信息服务备案管理办法', '信息产业部', 'http://www.edong.com/help_show.php?cls_id=34&id=349', '2005-03-20', 'high']);
export const miitNumbering = /* @__PURE__ */ named('miitNumbering', ['工信管函〔2019〕633号', '工业和信息化部', 'http://ttpvszb.cn/service/1532.html', '2019-04-22', 'medium']);
export const qingcloudGeneral = /* @__PURE__ */ named('qingcloudGeneral', ['全国管局通用规定', '青云', 'https://github.com/yunify/qingcloud-docs/blob/master/content/site/record/prepare/policy_requirement/general_requirement.md', '2022', 'medium']);
export const qingcloudNames = /* @__PURE__ */ named('qingcloudNames', ['网站命名要求', '青云', 'https://github.com/yunify/qingcloud-docs/blob/master/content/site/record/policy/site_name.md', '2022', 'medium']);
export const qingcloudLimits = /* @__PURE__ */ named('qingcloudLimits', ['备案限制', '青云', 'https://github.com/yunify/qingcloud-docs/blob/master/content/site/record/intro/limit.md', '2021', 'low']);
export const qingcloudProvinces = /* @__PURE__ */ named('qingcloudProvinces', ['各省管局规则', '青云', 'https://github.com/yunify/qingcloud-docs/tree/master/content/site/record/prepare/policy_requirement', '2022', 'medium']);
export const tencentProvinces = /* @__PURE__ */ named('tencentProvinces', ['各省管局要求（旧）', '腾讯云', 'https://github.com/tencentyun/qcloud-documents', '2017', 'low']);
export const tencentTibet = /* @__PURE__ */ named('tencentTibet', ['西藏管局要求', '腾讯云', 'http://www.dayizhe.cn/qcloud/?document%2Fproduct%2F243%2F51726', '2023', 'medium']);
export const tencentSubject = /* @__PURE__ */ named('tencentSubject', ['填写主体信息', '腾讯云', 'https://github.com/tencentyun/qcloud-documents', '2018', 'low']);
export const finclipGansu = /* @__PURE__ */ named('finclipGansu', ['甘肃管局备案要求', 'FinClip', 'https://finclip.com/mop/document/operate/city-guidelines/gansu.html', '2023', 'medium']);
export const volcengineCertificates = /* @__PURE__ */ named('volcengineCertificates', ['备案证件类型', '火山引擎', 'https://www.volcengine.com/theme/992822-T-7-1', 'undated', 'medium']);
export const applicantReport = /* @__PURE__ */ named('applicantReport', ['个人备案驳回记录（内蒙古）', '备案人自述', 'https://github.com/', '2026-09', 'low']);
export const residentId = /* @__PURE__ */ named('residentId', ['GB 11643-1999 公民身份号码', '国家质量技术监督局', 'https://download.csdn.net/download/kudy21/2033732', '1999', 'high']);
export const creditCode = /* @__PURE__ */ named('creditCode', ['GB 32100-2015 法人和其他组织统一社会信用代码编码规则', '国家标准化管理委员会', 'https://cingblog.top/archives/%E6%B3%A8%E5%86%8C%E5%8F%B7%E7%BB%9F%E4%B8%80%E4%BF%A1%E7%94%A8%E4%BB%A3%E7%A0%81%E8%A7%84%E5%88%99', '2015-10-01', 'high']);
export const organisationCode = /* @__PURE__ */ named('organisationCode', ['GB 11714-1997 全国组织机构代码编制规则', '国家技术监督局', 'https://zh.wikisource.org/wiki/GB_11714-1997_%E5%85%A8%E5%9B%BD%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84%E4%BB%A3%E7%A0%81%E7%BC%96%E5%88%B6%E8%A7%84%E5%88%99', '1998-01-01', 'high']);
export const registrationNumber = /* @__PURE__ */ named('registrationNumber', ['GS 15-2006 市场主体注册号编制规则', '国家工商行政管理总局', 'https://cingblog.top/archives/%E6%B3%A8%E5%86%8C%E5%8F%B7%E7%BB%9F%E4%B8%80%E4%BF%A1%E7%94%A8%E4%BB%A3%E7%A0%81%E8%A7%84%E5%88%99', '2006', 'medium']);
export const permanentCard = /* @__PURE__ */ named('permanentCard', ['外国人永久居留身份证机读规则', '国家移民管理局', 'http://www.eastcoms.com/service/pro/840.html', '2023-10-20', 'high']);
export const homeReturnPermit = /* @__PURE__ */ named('homeReturnPermit', ['港澳居民来往内地通行证号码规则', '公安部', 'http://lhoil.com/law/law_view.asp?id=324224', '2010', 'high']);
export const residencePermit = /* @__PURE__ */ named('residencePermit', ['港澳台居民居住证号码', '公安部', 'https://cidian.kuaisou.com/%E5%B1%85%E6%B0%91%E5%B1%85%E4%BD%8F%E8%AF%81%E5%8F%B7', 'undated', 'medium']);
export const divisions = /* @__PURE__ */ named('divisions', ['GB/T 2260 行政区划代码', '民政部', 'https://www.mca.gov.cn/', '2024', 'high']);
export const mobileSegments = /* @__PURE__ */ named('mobileSegments', ['中国手机号段', 'ChinaMobilePhoneNumberRegex', 'https://github.com/VincentSit/ChinaMobilePhoneNumberRegex/blob/master/README-CN.md', '2020-05-03', 'medium']);
export const ipRegistry = /* @__PURE__ */ named('ipRegistry', ['IANA IPv4/IPv6 Special-Purpose Address Registry', 'IANA', 'https://www.iana.org/assignments/iana-ipv4-special-registry/', '2025', 'high']);
export const emailForm = /* @__PURE__ */ named('emailForm', ['RFC 5321 Simple Mail Transfer Protocol', 'IETF', 'https://www.rfc-editor.org/rfc/rfc5321', '2008-10', 'high']);
export const unicodeControls = /* @__PURE__ */ named('unicodeControls', ['Unicode Bidirectional Algorithm (UAX #9)', 'Unicode', 'https://www.unicode.org/reports/tr9/', '2025', 'high']);
export const aliyunOrderLife = /* @__PURE__ */ named('aliyunOrderLife', ['ICP备案订单清理', '阿里云', 'http://help.aliyun.com/document_detail/157772.html', 'undated', 'high']);
export const aliyunReview = /* @__PURE__ */ named('aliyunReview', ['ICP备案审核', '阿里云', 'https://chzw518.com/3d652bf10f069218/863a10e8fd46390e.html', '2023', 'medium']);
export const aliyunFilingChapter = /* @__PURE__ */ named('aliyunFilingChapter', ['域名与备案（含公安联网备案）', '阿里云', 'https://help.aliyun.com/document_detail/146190.html', '2024', 'high']);
export const aliyunSmsCheck = /* @__PURE__ */ named('aliyunSmsCheck', ['SMS check', '阿里云', 'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check', 'undated', 'high']);
export const aliyunUpload = /* @__PURE__ */ named('aliyunUpload', ['Upload data and authenticity verification', '阿里云', 'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/upload-data-and-authenticity-verification', 'undated', 'high']);
export const aliyunAddWebsite = /* @__PURE__ */ named('aliyunAddWebsite', ['Add website', '阿里云', 'https://www.alibabacloud.com/help/doc-detail/36925.htm', '2018', 'medium']);
export const aliyunPhoto = /* @__PURE__ */ named('aliyunPhoto', ['幕布拍照核验', '阿里云', 'http://developer.aliyun.com:443/ask/7532', '2020', 'medium']);
export const aliyunPolice = /* @__PURE__ */ named('aliyunPolice', ['Add public security record number', '阿里云', 'https://help.aliyun.com/en/dws/add-public-security-record-number', 'undated', 'high']);
export const aliyunAccount = /* @__PURE__ */ named('aliyunAccount', ['Register an Alibaba Cloud account for a filing entity', '阿里云', 'https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/create-an-alibaba-cloud-account-to-apply-for-an-icp-filing', '2025-04-23', 'high']);
export const aliyunInspection = /* @__PURE__ */ named('aliyunInspection', ['ICP备案信息专项核查', '阿里云', 'https://www.fwqwd.com/28409.html', '2022-05', 'medium']);
export const huaweiReviewTime = /* @__PURE__ */ named('huaweiReviewTime', ['备案审核时长', '华为云', 'https://github.com/huaweicloud/huaweicloud-skills/tree/master/skills/cdi/assist/huawei-cloud-icp-process-guidance/kb', '2026-07-02', 'medium']);
export const tencentStages = /* @__PURE__ */ named('tencentStages', ['备案进度（用户记录）', '腾讯云', 'https://cloud.tencent.com/product/ba', '2026-08', 'low']);
export const tencentReminders = /* @__PURE__ */ named('tencentReminders', ['关于增加备案订单有效期的通知', '腾讯云', 'https://github.com/tencentyun/qcloud-documents', '2016-09-22', 'medium']);
export const consoleProgress = /* @__PURE__ */ named('consoleProgress', ['我的备案·订单进度（用户记录）', '阿里云', 'https://beian.aliyun.com/', '2026-10', 'low']);
export const aliyunChange = /* @__PURE__ */ named('aliyunChange', ['Modify an ICP filing', '阿里云', 'https://help.aliyun.com/en/icp-filing/basic-icp-service/change-the-record', 'undated', 'high']);
export const aliyunDeregister = /* @__PURE__ */ named('aliyunDeregister', ['注销备案常见问题', '阿里云', 'https://www.beyondwl.com/news/wenti/146.html', '2021', 'medium']);
export const aliyunRecordRisks = /* @__PURE__ */ named('aliyunRecordRisks', ['QuerySuccessIcpData', '阿里云', 'https://github.com/aliyun/alibabacloud-aiops-skills/tree/master/skills/doweb/companyreg/alibabacloud-icpba-sucessdata-query', '2026-04-29', 'high']);
export const qingcloudSmsCheck = /* @__PURE__ */ named('qingcloudSmsCheck', ['短信核验对象', '青云', 'https://github.com/yunify/qingcloud-docs/blob/master/content/site/record/policy/filing_sm_check.md', '2022', 'medium']);
export const qingcloudNumber = /* @__PURE__ */ named('qingcloudNumber', ['ICP备案号问题', '青云', 'https://github.com/yunify/qingcloud-docs/blob/master/content/site/record/faq/icp_faq.md', '2022', 'medium']);
export const miitApps = /* @__PURE__ */ named('miitApps', ['关于开展移动互联网应用程序备案工作的通知', '工业和信息化部', 'http://www.jyu.edu.cn/info/1040/13566.htm', '2023-08-04', 'high']);
export const aliyunWhat = /* @__PURE__ */ named('aliyunWhat', ['What is an ICP filing', '阿里云', 'https://www.alibabacloud.com/help/en/icp-filing/product-overview/what-is-an-icp-filing', 'undated', 'high']);
export const aliyunDocuments = /* @__PURE__ */ named('aliyunDocuments', ['Required documents', '阿里云', 'https://www.alibabacloud.com/help/doc-detail/36962.htm', 'undated', 'high']);
export const aliyunServiceCode = /* @__PURE__ */ named('aliyunServiceCode', ['Apply for ICP Filing service codes', '阿里云', 'https://www.alibabacloud.com/help/faq-detail/36938.htm', '2018-04-19', 'medium']);
export const aliyunNotice = /* @__PURE__ */ named('aliyunNotice', ['Configure notification settings', '阿里云', 'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/configure-notification-settings', 'undated', 'high']);
export const aliyunImport = /* @__PURE__ */ named('aliyunImport', ['Import ICP Filing information', '阿里云', 'https://www.alibabacloud.com/help/faq-detail/50081.htm', '2018', 'medium']);
export const aliyunOverview = /* @__PURE__ */ named('aliyunOverview', ['Overview of applying for an ICP filing', '阿里云', 'https://alibabacloud.com/help/doc-detail/61819.html', 'undated', 'high']);
export const huaweiOrderDetail = /* @__PURE__ */ named('huaweiOrderDetail', ['查询备案订单详情', '华为云', 'https://developer.huawei.com/consumer/cn/doc/FASP-by-Template-develop-References/recordal-order-detail-0000002489083858', '2025-12', 'high']);
export const baiduFiling = /* @__PURE__ */ named('baiduFiling', ['百度智能云备案手册（摘要）', '百度智能云', 'https://cloud.baidu.com/theme/N/2846412-73', 'undated', 'low']);
export const tencentPhoto = /* @__PURE__ */ named('tencentPhoto', ['办理拍照（旧）', '腾讯云', 'https://github.com/tencentyun/qcloud-documents', '2018', 'medium']);
export const resellerPhoto = /* @__PURE__ */ named('resellerPhoto', ['幕布照片像素要求（转述）', '云主机网', 'https://www.yunzhuji.net/', 'undated', 'low']);
export const aliyunAgent = /* @__PURE__ */ named('aliyunAgent', ['GoChina ICP Filing Assistant: service process', '阿里云', 'https://www.alibabacloud.com/help/en/gochina-icp-filing-assistant/latest/service-process', 'undated', 'high']);
export const huaweiHainan = /* @__PURE__ */ named('huaweiHainan', ['海南管局要求 icp_02_0023', '华为云', 'https://support.huaweicloud.com/prepare-icp/icp_02_0023.html', '2021-01-29', 'low']);
export const submissionReport = /* @__PURE__ */ named('submissionReport', ['待提交管局自动等待（用户记录）', '备案人自述', 'https://beian.aliyun.com/', '2026-08', 'low']);
export const holdingPhoto = /* @__PURE__ */ named('holdingPhoto', ['北京个人备案手持照片（问答）', 'kname.net', 'https://kname.net/ask/98290.html', 'undated', 'low']);
