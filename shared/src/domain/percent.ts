/** Graded sick pay needs at least this reduction, in per cent (ftrl § 8-13). */
export const LOWEST_GRADE = 20;

/** The sick-leave grade (0–100) that goes with a work percentage (0–100); the work percentage is the one stored. */
export function sickLeavePercent(workPercent: number): number {
  return 100 - workPercent;
}

/** True for a grade that a sick note can have: a whole number 20–100 (ftrl § 8-13). */
export function isGrade(grade: number): boolean {
  return Number.isInteger(grade) && grade >= LOWEST_GRADE && grade <= 100;
}

/** True when a work percentage implies a grade of 1–19, which no sick note can have; to warn of, not to refuse. */
export function impliesTooLowGrade(workPercent: number): boolean {
  const grade = sickLeavePercent(workPercent);
  return grade > 0 && grade < LOWEST_GRADE;
}
