import { personIdPaper } from '../checks/person-id-paper.ts';

export default personIdPaper('sitePrincipal');
