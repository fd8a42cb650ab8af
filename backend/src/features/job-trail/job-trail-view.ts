import { isOverdue, mayWriteLine, MILESTONE_TYPES, OWN_LINE_KINDS } from '@samtavle/shared/domain';
import type { Act, Role } from '@samtavle/shared/policy';
import { mayDo } from '@samtavle/shared/policy';
import type { JobTrail, OwnLine, TrailMilestone } from './job-trail.model.js';

/** A line as the database tells it. */
export type LineFacts = Omit<OwnLine, 'mayEdit' | 'maySettle'>;

/** The page as app.job_trail tells it: already only what this reader may see. */
export type JobTrailFacts = Pick<
  JobTrail,
  'caseId' | 'viewer' | 'closed' | 'today' | 'track' | 'contacts'
> & {
  readonly lines: readonly LineFacts[];
  readonly milestones: readonly Omit<TrailMilestone, 'overdue'>[];
};

interface Reading {
  readonly viewer: Role;
  readonly acting: boolean;
}

/** Lines as the API tells them. Whoever wrote one edits it; the citizen keeps it or lets it go. */
export function lineViews(lines: readonly LineFacts[], { viewer, acting }: Reading): readonly OwnLine[] {
  return lines.map((line) => ({
    ...line,
    mayEdit: acting && (viewer === 'CITIZEN' ? line.byRole === null : line.byRole === viewer),
    maySettle: acting && mayDo(viewer, 'SETTLE_OWN_LINE'),
  }));
}

/** The page as the API tells it; with borrowed eyes the same, to the letter. */
export function jobTrailView(facts: JobTrailFacts): JobTrail {
  const { viewer, closed, today } = facts;
  const acting = !closed;
  const may = (act: Act): boolean => acting && mayDo(viewer, act);
  return {
    ...facts,
    lines: lineViews(facts.lines, { viewer, acting }),
    mayWrite: may('WRITE_OWN_LINE') ? OWN_LINE_KINDS.filter((kind) => mayWriteLine(viewer, kind)) : [],
    mayLogContact: may('LOG_CONTACT'),
    mayChooseTrack: may('CHOOSE_TRACK'),
    mayRecordStart: may('RECORD_JOB_START'),
    milestones: facts.milestones
      .map((it) => ({ ...it, overdue: !closed && isOverdue(it, today) }))
      .toSorted((a, b) => MILESTONE_TYPES.indexOf(a.type) - MILESTONE_TYPES.indexOf(b.type)),
  };
}
