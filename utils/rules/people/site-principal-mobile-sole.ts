import { personSole } from '../checks/person-sole.ts';

export default personSole('sitePrincipal', 'mobile');
