import { personIdDates } from '../checks/person-id-dates.ts';

export default personIdDates('principal');
