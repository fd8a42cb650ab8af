import {
  ACCOMMODATION_STATES,
  AUDIENCES,
  BARRIER_KINDS,
  INFO_LEVELS,
  LINK_KINDS,
  LOCI,
  REVIEW_PARTIES,
  SPAN_KINDS,
  SPEAKERS,
  ACTIVITY_REASONS,
  ACTIVITY_STATES,
  HOLD_REASONS,
  AUTHORISATIONS,
  CORRECTABLE,
  CORRECTION_OUTCOMES,
  DEADLINE_LIGHTS,
  FORWARD_CHANNELS,
  FUNCTION_KINDS,
  GOAL_KINDS,
  GOAL_STATES,
  LANES,
  MEETING_ANSWERS,
  MEETING_CHANNELS,
  MEETING_PARTIES,
  MEETING_STATES,
  MILESTONE_STATUSES,
  MILESTONE_TYPES,
  REFERRAL_STATES,
  REFERRER_ROLES,
  REVIEW_DECISIONS,
  SESSION_MODES,
  STEP_ACT_KINDS,
  STEP_STATES,
  TRACKS,
  TREATMENT_GOAL_KINDS,
  TREATMENT_METHODS,
} from '@samtavle/shared/domain';
import {
  ARK_AREAS,
  COMMISSIONED,
  CONSULTATION_STATES,
  CONTACT_CHANNELS,
  CONTACT_OUTCOMES,
  DECIDERS,
  DECISION_OUTCOMES,
  MEASURE_STATES,
  MEASURE_TYPES,
  OWN_LINE_KINDS,
  OWN_LINE_STATES,
  TOLD_EMPLOYER,
} from '@samtavle/shared/domain';
import {
  CLAIMS,
  CONSENT_KINDS,
  CONSENT_STATES,
  GIVEN_VIA,
  PART_GROUNDS,
  PART_STATES,
} from '@samtavle/shared/policy';
import { wordsOf } from './words.js';

export const TrackWord = wordsOf('Track', TRACKS, 'Why the case exists. IPS and SFJ are Nav services.');
export const StepStateWord = wordsOf(
  'StepState',
  STEP_STATES,
  'Where a step stands, derived from the acts on its present version.',
);
export const StepActKindWord = wordsOf('StepActKind', STEP_ACT_KINDS, 'What somebody did with a step.');
export const ReviewDecisionWord = wordsOf('ReviewDecision', REVIEW_DECISIONS, 'What a review came to.');
export const MilestoneTypeWord = wordsOf(
  'MilestoneType',
  MILESTONE_TYPES,
  'What a milestone is; ACTIVITY has a title of its own.',
);
export const MilestoneStatusWord = wordsOf(
  'MilestoneStatus',
  MILESTONE_STATUSES,
  'How far a milestone has come. Overdue is told by the clock.',
);
export const LaneWord = wordsOf('Lane', LANES, 'Which side of the board a milestone belongs to.');
export const FunctionKindWord = wordsOf('FunctionKind', FUNCTION_KINDS, 'What one can do at work.');
export const GoalKindWord = wordsOf(
  'GoalKind',
  GOAL_KINDS,
  'A goal at work, or in life: the latter is the citizen’s own (PERSONAL).',
);
export const GoalStateWord = wordsOf(
  'GoalState',
  GOAL_STATES,
  'A goal is active only when the citizen has accepted it.',
);
export const AccommodationStateWord = wordsOf(
  'AccommodationState',
  ACCOMMODATION_STATES,
  'Where an accommodation stands, derived from the acts on its present version.',
);
export const ConsentKindWord = wordsOf(
  'ConsentKind',
  CONSENT_KINDS,
  'A consent gives; an objection takes health co-operation away.',
);
export const ConsentStateWord = wordsOf('ConsentState', CONSENT_STATES, 'What a record is worth now.');
export const GivenViaWord = wordsOf('GivenVia', GIVEN_VIA, 'How the citizen gave it.');
export const CorrectableWord = wordsOf(
  'Correctable',
  CORRECTABLE,
  'What others write and can be asked to correct.',
);
export const CorrectionOutcomeWord = wordsOf(
  'CorrectionOutcome',
  CORRECTION_OUTCOMES,
  'How a wish for correction ended.',
);
export const BarrierKindWord = wordsOf(
  'BarrierKind',
  BARRIER_KINDS,
  'Group of what stands in the way; the workplace is shared apart from the person.',
);
export const LocusWord = wordsOf('Locus', LOCI, 'The job situation or the person; UNKNOWN is an answer too.');
export const ReviewPartyWord = wordsOf(
  'ReviewParty',
  REVIEW_PARTIES,
  'Who answers before a review is decided.',
);
export const LinkKindWord = wordsOf('LinkKind', LINK_KINDS, 'What a step can be linked to.');
export const InfoAudienceWord = wordsOf('InfoAudience', AUDIENCES, 'To whom something is said, or not.');
export const InfoLevelWord = wordsOf('InfoLevel', INFO_LEVELS, 'How much is said.');
export const SpeakerWord = wordsOf('Speaker', SPEAKERS, 'Who says it.');
export const SpanKindWord = wordsOf('SpanKind', SPAN_KINDS, 'What a bar on the line of time stands for.');
export const HoldReasonWord = wordsOf('HoldReason', HOLD_REASONS, 'Why a deadline is on hold.');
export const ActivityStateWord = wordsOf(
  'ActivityState',
  ACTIVITY_STATES,
  'How it stands with the activity requirement (ftrl § 8-8).',
);
export const ActivityReasonWord = wordsOf(
  'ActivityReason',
  ACTIVITY_REASONS,
  'Why Nav assessed it so; each belongs to one state.',
);
export const MeetingChannelWord = wordsOf('MeetingChannel', MEETING_CHANNELS, 'How people meet.');
export const MeetingAnswerWord = wordsOf('MeetingAnswer', MEETING_ANSWERS, 'What a called person answers.');
export const MeetingPartyWord = wordsOf('MeetingParty', MEETING_PARTIES, 'Who minutes can give a task.');
export const MeetingStateWord = wordsOf('MeetingState', MEETING_STATES, 'Where a meeting stands.');
export const ReferrerRoleWord = wordsOf(
  'ReferrerRole',
  REFERRER_ROLES,
  'Who may refer to treatment; no employer, and not Nav.',
);
export const ReferralStateWord = wordsOf(
  'ReferralState',
  REFERRAL_STATES,
  'Where a referral stands. It goes beyond ASSESSED only with a right.',
);
export const ForwardChannelWord = wordsOf(
  'ForwardChannel',
  FORWARD_CHANNELS,
  'How the DPS sent the referral on.',
);
export const DeadlineLightWord = wordsOf(
  'DeadlineLight',
  DEADLINE_LIGHTS,
  'How a deadline stands. BREACH stays, also when the thing is done late.',
);
export const AuthorisationWord = wordsOf(
  'Authorisation',
  AUTHORISATIONS,
  'By which authorisation someone may write the clinical part of an assessment.',
);
export const SessionModeWord = wordsOf('SessionMode', SESSION_MODES, 'How a session of treatment is held.');
export const TreatmentMethodWord = wordsOf(
  'TreatmentMethod',
  TREATMENT_METHODS,
  'The coded methods; another is written in one’s own words.',
);
export const TreatmentGoalKindWord = wordsOf(
  'TreatmentGoalKind',
  TREATMENT_GOAL_KINDS,
  'A goal of a treatment plan; at least one is at work.',
);
export const ServiceWord = wordsOf('Service', COMMISSIONED, 'Which of Nav’s services is asked.');
export const ArkAreaWord = wordsOf('ArkArea', ARK_AREAS, 'What ARK is asked about; within Nav only.');
export const DeciderWord = wordsOf('Decider', DECIDERS, 'Who is asked to decide, and who decided.');
export const DecisionOutcomeWord = wordsOf(
  'DecisionOutcome',
  DECISION_OUTCOMES,
  'How a decision stands to the advice before it; OWN without any.',
);
export const ConsultationStateWord = wordsOf(
  'ConsultationState',
  CONSULTATION_STATES,
  'How far a question without a name has come.',
);
export const MeasureTypeWord = wordsOf('MeasureType', MEASURE_TYPES, 'Nav’s measures, by the catalogue.');
export const MeasureStateWord = wordsOf('MeasureState', MEASURE_STATES, 'How far a measure has come.');
export const OwnLineKindWord = wordsOf(
  'OwnLineKind',
  OWN_LINE_KINDS,
  'What a line of the citizen’s own is about.',
);
export const OwnLineStateWord = wordsOf(
  'OwnLineState',
  OWN_LINE_STATES,
  'What another wrote is a suggestion until the citizen keeps it.',
);
export const ContactChannelWord = wordsOf('ContactChannel', CONTACT_CHANNELS, 'How an employer was met.');
export const ContactOutcomeWord = wordsOf('ContactOutcome', CONTACT_OUTCOMES, 'What came of it.');
export const ToldEmployerWord = wordsOf('ToldEmployer', TOLD_EMPLOYER, 'How much was said of the person.');

export const ClaimWord = wordsOf(
  'Claim',
  CLAIMS,
  'How somebody who invites says that the citizen agreed outside the board; it never replaces the yes.',
);
export const PartStateWord = wordsOf(
  'PartState',
  PART_STATES,
  'INVITED waits for the citizen’s yes; BY_LAW is let in by a law until then.',
);
export const PartGroundWord = wordsOf(
  'PartGround',
  PART_GROUNDS,
  'On what ground somebody came to be named in the case.',
);
