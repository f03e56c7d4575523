import { personIdValidity } from '../checks/person-id-dates.ts';

export default personIdValidity('sitePrincipal');
