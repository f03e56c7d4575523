import { personIdNumber } from '../checks/person-id-number.ts';

export default personIdNumber('sitePrincipal');
