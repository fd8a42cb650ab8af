import type { MutationName, PathwayEventKind, PathwayStanding } from '@samtavle/shared/domain';
import { happenedOn, rightGranted, whyNotYet } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { PathwayFacts } from './pathway-facts.js';

/** Each mutation of the way with its right, and the event it records, which tells whether it is its turn. */
const DOORS: readonly (readonly [MutationName, Act, PathwayEventKind | null])[] = [
  ['writeReferral', 'WRITE_REFERRAL', null],
  ['sendReferral', 'SEND_REFERRAL', 'SENT_TO_DPS'],
  ['recordRight', 'RECORD_RIGHT', 'RIGHT_ASSESSED'],
  ['forwardReferral', 'FORWARD_REFERRAL', 'FORWARDED'],
  ['acceptReferral', 'ACCEPT_REFERRAL', 'ACCEPTED'],
  ['completeClinicalAssessment', 'COMPLETE_CLINICAL_ASSESSMENT', null],
  ['writeWorkAssessment', 'WRITE_WORK_ASSESSMENT', null],
  ['giveFeedback', 'GIVE_FEEDBACK', 'FEEDBACK'],
  ['closeAssessment', 'CLOSE_ASSESSMENT', 'ASSESSMENT_CLOSED'],
  ['writeTreatmentPlan', 'WRITE_TREATMENT_PLAN', null],
  ['sendTreatmentPlan', 'SEND_TREATMENT_PLAN', 'PLAN_SENT'],
  ['planCourse', 'PLAN_COURSE', null],
  ['recordAttendance', 'RECORD_ATTENDANCE', null],
  ['startTreatment', 'START_TREATMENT', 'TREATMENT_STARTED'],
  ['recordTreatmentSession', 'RECORD_TREATMENT_SESSION', null],
  ['chooseMethod', 'CHOOSE_METHOD', null],
  ['writeTreatmentMessage', 'WRITE_TREATMENT_MESSAGE', null],
];

/** The mutations that the reader may try now. That closing still waits for something is said when it is tried. */
export function mayNow(facts: PathwayFacts, standing: PathwayStanding): readonly MutationName[] {
  const { viewer, closed, reaches } = facts;
  if (closed || !reaches) return [];
  return DOORS.filter(([name, act, kind]) => {
    if (!mayDo(viewer, act)) return false;
    const why = kind === null ? null : whyNotYet(kind, standing);
    return (
      (why === null || why === 'FEEDBACK_OPEN' || why === 'WORK_PART_OPEN') && inState(name, facts, standing)
    );
  }).map(([name]) => name);
}

function inState(name: MutationName, facts: PathwayFacts, standing: PathwayStanding): boolean {
  switch (name) {
    case 'writeReferral':
      return standing.events.length === 0;
    case 'completeClinicalAssessment':
      return (
        facts.authorisation !== null &&
        standing.clinicalDoneOn === null &&
        (!standing.referralWritten || happenedOn(standing, 'ACCEPTED') !== null)
      );
    case 'writeWorkAssessment':
    case 'writeTreatmentPlan':
    case 'planCourse':
      if (rightGranted(standing) === false) return false;
      return name !== 'planCourse' || facts.course.length === 0;
    case 'recordAttendance':
      return facts.course.length > 0;
    case 'sendTreatmentPlan':
      // what was sent is not sent again, until there is a newer one
      return facts.events.findLast((it) => it.kind === 'PLAN_SENT')?.planId !== facts.plan?.id;
    case 'recordTreatmentSession':
      return happenedOn(standing, 'TREATMENT_STARTED') !== null;
    default:
      return true;
  }
}
