import { text, type Text } from '../utils/core/text.ts';
import type { Who } from '../utils/core/term.ts';

/** Who can answer what a label of the console asks for. */
export const whoWords: Readonly<Record<Who, Text>> = {
  you: text('填表人', 'The person who fills in the form'),
  principal: text('负责人本人', 'The principal in person'),
  company: text('主办者（公司行政或法务）', 'The entity (its administration or legal staff)'),
  site: text('网站的运营人员', 'Whoever runs the website'),
  cloud: text('云资源的管理员', 'Whoever manages the cloud resources'),
  provider: text('阿里云', 'Alibaba Cloud'),
  administration: text('通信管理局', 'The communications administration'),
};
