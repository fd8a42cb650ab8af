export { ActInput, RowActInput } from './act.input.js';
export {
  AccommodationStateWord,
  ConsentKindWord,
  ConsentStateWord,
  CorrectableWord,
  CorrectionOutcomeWord,
  FunctionKindWord,
  GivenViaWord,
  GoalKindWord,
  GoalStateWord,
  LaneWord,
  MilestoneStatusWord,
  MilestoneTypeWord,
  ReviewDecisionWord,
  StepActKindWord,
  StepStateWord,
  TrackWord,
} from './domain-words.js';
export { BasisWord, CategoryWord, LevelWord, RecipientWord, RoleWord } from './policy-words.js';
