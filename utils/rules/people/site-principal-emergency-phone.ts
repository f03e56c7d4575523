import { personEmergencyPhone } from '../checks/person-emergency.ts';

export default personEmergencyPhone('sitePrincipal');
