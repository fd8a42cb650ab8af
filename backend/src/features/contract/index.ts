export { ActInput, RowActInput, RowTextActInput, TextActInput } from './act.input.js';
export { HandoverStateWord, OutcomeBasisWord, OwnOutcomeWord, StationStateWord } from './closing-words.js';
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
export {
  BasisWord,
  CategoryWord,
  LevelWord,
  PartialityWord,
  PrivateCategoryWord,
  ProtectionWord,
  RecipientWord,
  RepresentationKindWord,
  RoleWord,
  ToldByWord,
} from './policy-words.js';
