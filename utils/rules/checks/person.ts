/** The two persons of a filing; the same rules judge both. */
export type Role = 'principal' | 'sitePrincipal';

/** Begins the ids of a role's rules. */
export const prefixOf = (role: Role): string => (role === 'principal' ? 'principal' : 'site-principal');

/** Field ids of a role, typed as the catalogue has them. */
export const fieldsOf = <const R extends Role>(role: R) =>
  ({
    name: `${role}.name`,
    idType: `${role}.idType`,
    idNumber: `${role}.idNumber`,
    idValidFrom: `${role}.idValidFrom`,
    idValidUntil: `${role}.idValidUntil`,
    mobile: `${role}.mobile`,
    emergencyPhone: `${role}.emergencyPhone`,
    email: `${role}.email`,
    officePhone: `${role}.officePhone`,
  }) as const;
