/** Where links lead that somebody hands over; the secret stands after the `#`, which no browser sends to any server. */
const PLACES = ['/invitasjon', '/fullmakt'];
const KEY = 'samtavle.handed-over';

/**
 * Takes the secret out of the address before anything else is done, and keeps it for this window until it is used: the
 * way through the login loses what stands after the `#`.
 */
export function keepHandedOver(): void {
  const { pathname, hash } = window.location;
  if (hash.length < 2 || !PLACES.includes(pathname)) return;
  window.sessionStorage.setItem(KEY, `${pathname}#${hash.slice(1)}`);
  window.history.replaceState(window.history.state, '', pathname);
}

/** The secret that was handed over for this place; '' when there is none. */
export function handedOver(place: string): string {
  const [where, secret] = (window.sessionStorage.getItem(KEY) ?? '').split('#');
  return where === place ? (secret ?? '') : '';
}

/** It counts once: used, or given up by logging out. */
export function forgetHandedOver(): void {
  window.sessionStorage.removeItem(KEY);
}

/** A link to hand over. */
export function linkTo(place: string, secret: string): string {
  return `${window.location.origin}${place}#${secret}`;
}
