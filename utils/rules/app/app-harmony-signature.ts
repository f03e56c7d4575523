import { appSignature } from '../checks/app-signature.ts';

// No text names the digest for HarmonyOS: its tools print SHA-256, the form of other platforms asks for MD5 or SHA-1.
export default appSignature({ platform: 'harmony', name: 'HarmonyOS', takes: ['SHA-256', 'SHA-1', 'MD5'] });
