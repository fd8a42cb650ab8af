/** What a thing that matters is about: the areas that people with mental health problems name (Nav's presentation, 2023). */
export const MATTER_AREAS = ['JOB', 'EDUCATION', 'RELATIONS', 'HOUSING', 'HEALTH', 'OTHER'] as const;
export type MatterArea = (typeof MATTER_AREAS)[number];

/** So many things at most, the one that matters most first. */
export const MOST_MATTERS = 5;
