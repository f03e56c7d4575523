import { classicDetail } from './aliyun/pages/classic-detail.ts';
import { classicHome } from './aliyun/pages/classic-home.ts';
import { classicOrders } from './aliyun/pages/classic-orders.ts';
import { classicPhoto } from './aliyun/pages/classic-photo.ts';
import { classicProduct } from './aliyun/pages/classic-product.ts';
import { classicSite } from './aliyun/pages/classic-site.ts';
import { classicSubject } from './aliyun/pages/classic-subject.ts';
import { classicType } from './aliyun/pages/classic-type.ts';
import { classicUpload } from './aliyun/pages/classic-upload.ts';
import { landing } from './aliyun/pages/landing.ts';
import { login } from './aliyun/pages/login.ts';
import { orderDetail } from './aliyun/pages/order-detail.ts';
import { orders } from './aliyun/pages/orders.ts';
import { subjectDetail } from './aliyun/pages/subject-detail.ts';
import { wall } from './aliyun/pages/wall.ts';
import { wizardBasic } from './aliyun/pages/wizard-basic.ts';
import { wizardSite } from './aliyun/pages/wizard-site.ts';
import { wizardSubject } from './aliyun/pages/wizard-subject.ts';
import { wizardSubmit } from './aliyun/pages/wizard-submit.ts';
import { wizardSummary } from './aliyun/pages/wizard-summary.ts';
import { wizardUpload } from './aliyun/pages/wizard-upload.ts';
import type { Page } from './page.ts';

export { frameWords, handsOff, sectionTitles } from './aliyun/labels.ts';
export { productNames } from './aliyun/options.ts';
export { refusalLabels } from './aliyun/refusals.ts';

/** Every page that the assistant knows. A page is its file, one line here, and a saved page with its expected reading. */
export const pages: readonly Page[] = [
  landing,
  login,
  wall,
  orders,
  orderDetail,
  subjectDetail,
  wizardBasic,
  wizardSubject,
  wizardSite,
  wizardSummary,
  wizardUpload,
  wizardSubmit,
  classicHome,
  classicType,
  classicProduct,
  classicSubject,
  classicSite,
  classicUpload,
  classicPhoto,
  classicOrders,
  classicDetail,
];

/** The page with this id, if there is one. */
export const pageOf = (id: string): Page | undefined => pages.find((page) => page.id === id);
