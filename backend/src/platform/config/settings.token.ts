/** Injection token of the checked {@link Settings}. */
export const SETTINGS = Symbol('settings');
