import type { ComponentType } from 'preact';
import { text, type Text } from '../../utils/core/text.ts';
import { BackupPage } from './backup/BackupPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { ImportPage } from './ImportPage.tsx';
import { OrdersPage } from './OrdersPage.tsx';
import type { PageProps } from './page-props.ts';
import { PreparePage } from './PreparePage.tsx';
import { RecordsPage } from './records/RecordsPage.tsx';
import type { PageId } from './route.ts';
import { ProvincesPage } from './ProvincesPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { DuplicatesPage } from './subjects/DuplicatesPage.tsx';
import { SubjectsPage } from './SubjectsPage.tsx';
import { VaultPage } from './vault/VaultPage.tsx';

export interface DeskPage {
  readonly id: PageId;
  readonly name: Text;
  readonly show: ComponentType<PageProps>;
}

/** The pages of the desk in the order of its navigation. A page is its file and one line here and one in `route.ts`. */
export const pages: readonly DeskPage[] = [
  { id: 'subjects', name: text('主体', 'Subjects'), show: SubjectsPage },
  { id: 'duplicates', name: text('重复项', 'Duplicates'), show: DuplicatesPage },
  { id: 'prepare', name: text('备案准备', 'Prepare'), show: PreparePage },
  { id: 'orders', name: text('订单', 'Orders'), show: OrdersPage },
  { id: 'import', name: text('导入导出', 'Import and export'), show: ImportPage },
  { id: 'backup', name: text('备份与移交', 'Backup and handover'), show: BackupPage },
  { id: 'records', name: text('记录', 'Records'), show: RecordsPage },
  { id: 'provinces', name: text('各省规则', 'Provinces'), show: ProvincesPage },
  { id: 'glossary', name: text('术语', 'Glossary'), show: GlossaryPage },
  { id: 'sources', name: text('依据', 'Sources'), show: SourcesPage },
  { id: 'vault', name: text('口令与加密', 'Passphrase and encryption'), show: VaultPage },
  { id: 'settings', name: text('设置', 'Settings'), show: SettingsPage },
];
