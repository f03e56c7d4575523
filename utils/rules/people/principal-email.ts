import { personEmail } from '../checks/person-email.ts';

export default personEmail('principal');
