import { appSignature } from '../checks/app-signature.ts';

export default appSignature({ platform: 'android', name: 'Android', takes: ['MD5'] });
