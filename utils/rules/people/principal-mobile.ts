import { personMobile } from '../checks/person-mobile.ts';

export default personMobile('principal');
