import { appPublicKey } from '../checks/app-public-key.ts';

export default appPublicKey('ios');
