import { personAge } from '../checks/person-age.ts';

export default personAge('principal');
