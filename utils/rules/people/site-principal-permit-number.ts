import { personPermitNumber } from '../checks/person-permit-number.ts';

export default personPermitNumber('sitePrincipal');
