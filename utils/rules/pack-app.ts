import type { Rule } from '../core/rule.ts';
import appAndroidPackage from './app/app-android-package.ts';
import appAndroidPublicKey from './app/app-android-public-key.ts';
import appAndroidSignature from './app/app-android-signature.ts';
import appDomainForm from './app/app-domain-form.ts';
import appDomainLevels from './app/app-domain-levels.ts';
import appHarmonyPackage from './app/app-harmony-package.ts';
import appHarmonyPublicKey from './app/app-harmony-public-key.ts';
import appHarmonySignature from './app/app-harmony-signature.ts';
import appIosBundle from './app/app-ios-bundle.ts';
import appIosPublicKey from './app/app-ios-public-key.ts';
import appIosSignature from './app/app-ios-signature.ts';
import appNameApproval from './app/app-name-approval.ts';
import appNameBannedWords from './app/app-name-banned-words.ts';
import appNameCharacters from './app/app-name-characters.ts';
import appNameHotApps from './app/app-name-hot-apps.ts';
import appNameMarketing from './app/app-name-marketing.ts';
import appNameNationalWords from './app/app-name-national-words.ts';
import appNamePlaceholder from './app/app-name-placeholder.ts';
import appNameStore from './app/app-name-store.ts';
import appRemarkLength from './app/app-remark-length.ts';
import appTraitsMissing from './app/app-traits-missing.ts';

export const appRules: readonly Rule[] = [
  appAndroidPackage,
  appAndroidPublicKey,
  appAndroidSignature,
  appDomainForm,
  appDomainLevels,
  appHarmonyPackage,
  appHarmonyPublicKey,
  appHarmonySignature,
  appIosBundle,
  appIosPublicKey,
  appIosSignature,
  appNameApproval,
  appNameBannedWords,
  appNameCharacters,
  appNameHotApps,
  appNameMarketing,
  appNameNationalWords,
  appNamePlaceholder,
  appNameStore,
  appRemarkLength,
  appTraitsMissing,
];
