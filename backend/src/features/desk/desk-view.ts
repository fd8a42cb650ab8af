import type {
  ArkArea,
  Commissioned,
  DecisionOutcome,
  GoalState,
  MilestoneStatus,
  MilestoneType,
} from '@samtavle/shared/domain';
import { contactNeed, isOpen } from '@samtavle/shared/domain';
import type { AdviserDeskCase, JobSpecialistDeskCase } from './desk.model.js';

/** One case as app.desk tells it: already only what this participant may see. */
export interface DeskFacts {
  readonly caseId: string;
  readonly citizenName: string;
  readonly today: string;
  readonly openedOn: string;
  readonly commissions: readonly {
    readonly id: string;
    readonly service: Commissioned;
    readonly area: ArkArea | null;
    readonly question: string;
    readonly dueDate: string;
    readonly answered: boolean;
  }[];
  readonly recommendations: readonly {
    readonly id: string;
    readonly text: string;
    readonly outcome: DecisionOutcome | null;
  }[];
  readonly goals: readonly { readonly id: string; readonly text: string; readonly state: GoalState }[];
  readonly contacts: number;
  readonly lastContact: string | null;
  readonly milestones: readonly {
    readonly type: MilestoneType;
    readonly dueDate: string | null;
    readonly status: MilestoneStatus;
  }[];
}

const LAST = '9999-12-31';

/** The adviser's list: the request that is due first stands first. */
export function adviserDesk(all: readonly DeskFacts[]): AdviserDeskCase[] {
  return all
    .map(({ caseId, citizenName, today, commissions, recommendations, goals }) => {
      const due = commissions
        .filter(({ service, answered }) => !answered && (service === 'ARK' || service === 'SFJ'))
        .map(({ answered: _, ...it }) => ({ ...it, overdue: it.dueDate < today }));
      const owned = goals.filter(({ state }) => state === 'ACTIVE' || state === 'REACHED').length;
      return { caseId, citizenName, nextDue: due[0]?.dueDate ?? null, due, recommendations, goals, owned };
    })
    .toSorted(
      (a, b) =>
        (a.nextDue ?? LAST).localeCompare(b.nextDue ?? LAST) ||
        a.citizenName.localeCompare(b.citizenName, 'nb'),
    );
}

/** The job specialist's list: whoever has waited longest for a contact with an employer stands first. */
export function jobSpecialistDesk(all: readonly DeskFacts[]): JobSpecialistDeskCase[] {
  return all
    .map((facts) => {
      const { caseId, citizenName, today, openedOn, contacts, lastContact, milestones } = facts;
      const of = (type: MilestoneType) => milestones.find((it) => it.type === type);
      const start = of('JOB_START');
      const jobStart = start?.dueDate ?? null;
      const inJob = start?.status === 'DONE' || (jobStart !== null && jobStart <= today);
      const { days, due } = contactNeed(today, { last: lastContact, start: openedOn, inJob });
      const first = of('FIRST_EMPLOYER_CONTACT_30D');
      const retention = milestones.filter(
        ({ type, status, dueDate }) => type.startsWith('RETENTION') && isOpen(status) && dueDate !== null,
      );
      return {
        caseId,
        citizenName,
        daysSince: days,
        lastContact,
        contacts,
        contactDue: due,
        inJob,
        firstContactDue: first !== undefined && isOpen(first.status) ? first.dueDate : null,
        jobStart,
        nextRetention: retention.map(({ dueDate }) => dueDate ?? LAST).toSorted()[0] ?? null,
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.contactDue) - Number(a.contactDue) ||
        b.daysSince - a.daysSince ||
        a.citizenName.localeCompare(b.citizenName, 'nb'),
    );
}
