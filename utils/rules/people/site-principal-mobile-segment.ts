import { personMobileSegment } from '../checks/person-mobile.ts';

export default personMobileSegment('sitePrincipal');
