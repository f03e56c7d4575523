/** Another window wrote in between. Nothing was written; read again and retry. */
export class Conflict extends Error {}
