export { connected, downgrade, schemaText, upgrade } from './database.js';
export type { Upgrade } from './database.js';
export { POLICY_HASH } from './policy-sync.js';
export { wipe } from './wipe.js';
export { APP, OWNER, prepareRoles, WALL } from './roles.js';
export type { RolePasswords } from './roles.js';
