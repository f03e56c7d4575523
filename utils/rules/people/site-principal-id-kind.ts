import { personIdKind } from '../checks/person-id-kind.ts';

export default personIdKind('sitePrincipal');
