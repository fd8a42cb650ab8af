// One clear line for what stops a first start: a full disk, a folder that may not be written, no memory.

/** Megabytes that a whole first start takes: dependencies, built code, and a database with the demo in it. */
const NEEDED_MB = 1_800;

const REASONS = [
  [
    /ENOSPC|No space left on device/i,
    (where) => `The disk is full at ${where}: a first start needs about ${NEEDED_MB} MB there.`,
  ],
  [
    /EDQUOT|Disk quota exceeded/i,
    (where) => `The disk quota is used up at ${where}: a first start needs about ${NEEDED_MB} MB there.`,
  ],
  [/EFBIG|File too large/i, (where) => `A file at ${where} may not grow as large as it must (ulimit -f).`],
  [
    /EACCES|EPERM|Permission denied/i,
    (where) => `The folder ${where} may not be written by this user: change its owner, or start elsewhere.`,
  ],
  [/EROFS|Read-only file system/i, (where) => `The folder ${where} is on a file system that is read-only.`],
  [
    /ENOMEM|Cannot allocate memory|heap out of memory/i,
    () => 'There is too little memory for this: about 2 GB must be free.',
  ],
];

/** The line for an error, or for what a program printed; null when it is none of these. */
export function noRoom(error, where) {
  const text = typeof error === 'string' ? error : `${error?.code ?? ''} ${error?.message ?? ''}`;
  const [, line] = REASONS.find(([pattern]) => pattern.test(text)) ?? [];
  return line === undefined ? null : line(where);
}
