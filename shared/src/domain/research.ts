/** The text that a citizen says yes to when letting a finished case be counted. A yes counts on the text it was given on. */
export const RESEARCH_TEXT_VERSION = '2026-11';
