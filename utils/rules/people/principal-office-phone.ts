import { personOfficePhone } from '../checks/person-office-phone.ts';

export default personOfficePhone('principal');
