import type { GoalState, StepState, AccommodationState, Lane, MilestoneType } from '@samtavle/shared/domain';
import {
  explain,
  isRecipient,
  type Category,
  type Level,
  type Reason,
  type Role,
} from '@samtavle/shared/policy';
import { levelText, text } from '@samtavle/shared/text';

const words = text('nb');

/** A coded value as the API gives it, in words; the code itself when it is not one we know. */
function coded(phrases: Readonly<Record<string, string>>, code: string): string {
  return phrases[code] ?? code;
}

/** A role standing alone: "Fastlege"; "Deg" when it is one's own. */
export function roleWords(role: Role, me?: Role): string {
  return role === me ? 'Deg' : words.roles[role].name;
}

/** A role inside a sentence: "fastlegen"; "deg" when it is one's own. */
function theRole(role: Role, me?: Role): string {
  return role === me ? 'deg' : words.roles[role].the;
}

/** Whose case it is, and who reads: then people can be called by name. */
export interface Reader {
  viewer: Role;
  citizenName: string;
}

/** As `roleWords`, with the citizen by name: "Deg", "Modig Fjære", "Fastlege". */
export function whoWords(role: Role, { viewer, citizenName }: Reader): string {
  return role === 'CITIZEN' && viewer !== 'CITIZEN' ? citizenName : roleWords(role, viewer);
}

/** As `whoWords`, inside a sentence: "deg", "Modig Fjære", "fastlegen". */
export function theWho(role: Role, { viewer, citizenName }: Reader): string {
  return role === 'CITIZEN' && viewer !== 'CITIZEN' ? citizenName : theRole(role, viewer);
}

/** A card's own title, or what its type is called. */
export function milestoneWords(type: MilestoneType, title: string | null): string {
  return title ?? words.milestoneTypes[type];
}

/** How a due date came about: "8 uker etter første sykmeldingsdag". */
export function dueRuleWords(rule: string): string {
  return coded(words.dueRules, rule);
}

/** Where a deadline comes from: a law, or practice. */
export function sourceWords(source: string): string {
  return coded(words.sources, source);
}

/** What somebody is waited for to do; a code. */
export function waitingWords(what: string): string {
  return coded(words.waiting, what);
}

/** Why a case stands where it does in the list; a code. */
export function urgencyWords(reason: string): string {
  return coded(words.urgencies, reason);
}

/** What a category is called: "Plan og trinn". */
export function categoryWords(category: Category): string {
  return words.categories[category].title;
}

/** What a level shows of a category: "Kan lese". */
export function levelWords(category: Category, level: Level): string {
  return levelText('nb', category, level);
}

/** The sentence behind what a role sees of a category; `reason` is a code from the policy. */
export function reasonWords(role: Role, category: Category, reason: string): string {
  if (!isRecipient(role)) return words.reasons.SELF;
  // The API passes the policy's own code on as a string.
  return words.reasons[explain(role, category, reason as Reason)];
}

/** How far a step has come. */
export function stepStateWords(state: StepState): string {
  return words.stepStates[state];
}

/** How far an accommodation has come. */
export function accommodationStateWords(state: AccommodationState): string {
  return words.accommodationStates[state];
}

/** How it stands with a goal. */
export function goalStateWords(state: GoalState): string {
  return words.goalStates[state];
}

/** The lane a card runs in. */
export function laneWords(lane: Lane): string {
  return words.lanes[lane];
}
