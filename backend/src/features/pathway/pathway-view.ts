import type { DeadlineLight, HoursNorm, PathwayEventKind, PathwayStanding } from '@samtavle/shared/domain';
import {
  COURSE_SESSIONS,
  daysSinceReferral,
  deadlineLight,
  happenedOn,
  hoursHint,
  PATHWAY_TEMPLATES,
  planToGpOpen,
  referralState,
} from '@samtavle/shared/domain';
import type { PathwayFacts } from './pathway-facts.js';
import { mayNow } from './pathway-may.js';
import type { Pathway } from './pathway.model.js';
import type { PathwayStation } from './referral.model.js';
import type { TreatingSite } from './treatment.model.js';

/** The pathway as the API tells it: where the way stands, how its deadlines stand, and what the reader may do. */
export function pathwayView(facts: PathwayFacts): Pathway {
  const { caseId, today, gpMissing, referral, events, clinical, work, plan, course, sessions, methods } =
    facts;
  const standing = standingOf(facts);
  const on = (kind: PathwayEventKind) => happenedOn(standing, kind);
  const event = (kind: PathwayEventKind) => events.findLast((it) => it.kind === kind);
  const site = events.findLast((it) => it.site !== null)?.site ?? null;
  const state = referralState(standing);
  const started = on('TREATMENT_STARTED');
  const deadline = event('RIGHT_ASSESSED')?.startDeadline ?? null;
  const startLight = deadline === null ? null : deadlineLight(deadline, started, today);
  const used = sessions.reduce((sum, { hours }) => sum + hours, 0);
  const planned = plan?.hoursPlanned ?? null;
  const norm = normOf(site);
  const feedback = event('FEEDBACK');
  return {
    caseId,
    today,
    daysSinceReferral: daysSinceReferral(standing, today),
    gpMissing,
    stations: stationsOf(facts, standing, startLight),
    referral: referral === null || state === null ? null : { ...referral, state },
    right: rightOf(facts),
    forwardedOn: on('FORWARDED'),
    channel: event('FORWARDED')?.channel ?? null,
    startDeadline:
      deadline === null || startLight === null
        ? null
        : { date: deadline, light: startLight, breach: startLight === 'BREACH' || startLight === 'RED' },
    site,
    clinical,
    work,
    feedback: feedback === undefined ? null : { on: feedback.on, notApplicableReason: feedback.reason },
    assessmentClosedOn: on('ASSESSMENT_CLOSED'),
    plan:
      plan === null
        ? null
        : {
            ...plan,
            sentOn: events.findLast((it) => it.kind === 'PLAN_SENT' && it.planId === plan.id)?.on ?? null,
          },
    planToGpOpen: planToGpOpen(standing),
    course: course.map(({ records, ...session }) => ({ ...session, version: records })),
    attended: standing.attended,
    treatmentStartedOn: started,
    startReason: event('TREATMENT_STARTED')?.reason ?? null,
    hours: { used, planned, hint: hoursHint(used, planned, norm) },
    sessions,
    methods: methods.map((method, place) => ({ ...method, to: methods[place + 1]?.from ?? null })),
    messages: facts.messages,
    forms: PATHWAY_TEMPLATES,
    may: mayNow(facts, standing),
  };
}

function standingOf({ referral, events, clinical, work, plan, course }: PathwayFacts): PathwayStanding {
  return {
    referralWritten: referral !== null,
    events,
    clinicalDoneOn: clinical?.on ?? null,
    workPartCompletedOn: work?.completedOn ?? null,
    planWritten: plan !== null,
    attended: course.filter(({ attended }) => attended === true).length,
  };
}

function normOf(site: TreatingSite | null): HoursNorm | null {
  const from = site?.hoursFrom ?? null;
  const to = site?.hoursTo ?? null;
  return from === null || to === null ? null : { from, to };
}

function rightOf({ events, today }: PathwayFacts): Pathway['right'] {
  const sent = events.find(({ kind }) => kind === 'SENT_TO_DPS');
  const received = sent?.receivedOn ?? null;
  const due = sent?.dueDate ?? null;
  if (received === null || due === null) return null;
  const decided = events.find(({ kind }) => kind === 'RIGHT_ASSESSED');
  return {
    receivedOn: received,
    dueDate: due,
    light: deadlineLight(due, decided?.on ?? null, today),
    decidedOn: decided?.on ?? null,
    granted: decided?.granted ?? null,
    decidedBy: decided?.decidedBy ?? null,
  };
}

/** The stops on the way that this case has: without a referral the way begins with the assessment. */
function stationsOf(
  facts: PathwayFacts,
  standing: PathwayStanding,
  startLight: DeadlineLight | null,
): readonly PathwayStation[] {
  const { reaches, referral, course } = facts;
  if (!reaches) return [];
  const on = (kind: PathwayEventKind) => happenedOn(standing, kind);
  const stop = (
    code: string,
    doneOn: string | null,
    dueDate: string | null = null,
    light: DeadlineLight | null = null,
  ) => ({
    code,
    doneOn,
    dueDate,
    light,
  });
  const right = rightOf(facts);
  const refused = right?.granted === false;
  const referred = [
    stop('REFERRAL', on('SENT_TO_DPS')),
    stop('RIGHT', on('RIGHT_ASSESSED'), right?.dueDate ?? null, right?.light ?? null),
    ...(refused ? [] : [stop('FORWARDED', on('FORWARDED')), stop('ACCEPTED', on('ACCEPTED'))]),
  ];
  const lastOfCourse = course.findLast(({ attended }) => attended === true)?.on ?? null;
  const treated = [
    stop('ASSESSMENT', on('ASSESSMENT_CLOSED')),
    stop('PLAN_TO_GP', on('PLAN_SENT')),
    stop(
      'COURSE',
      standing.attended === COURSE_SESSIONS ? lastOfCourse : null,
      course.at(-1)?.plannedOn ?? null,
    ),
    stop(
      'TREATMENT',
      on('TREATMENT_STARTED'),
      facts.events.find((it) => it.startDeadline !== null)?.startDeadline ?? null,
      startLight,
    ),
  ];
  const began =
    referral !== null || standing.events.length > 0 || facts.clinical !== null || course.length > 0;
  if (!began) return [];
  return [...(referral === null ? [] : referred), ...(refused ? [] : treated)];
}
