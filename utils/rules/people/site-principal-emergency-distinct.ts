import { personEmergencyDistinct } from '../checks/person-emergency.ts';

export default personEmergencyDistinct('sitePrincipal');
