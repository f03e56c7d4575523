import { appSignature } from '../checks/app-signature.ts';

export default appSignature({ platform: 'ios', name: 'iOS', takes: ['SHA-1'] });
