import type {
  Authorisation,
  ForwardChannel,
  PathwayEventKind,
  ReferrerRole,
  SessionMode,
  TreatmentGoalKind,
  TreatmentMethod,
} from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import type { TreatingSite } from './treatment.model.js';

/** One thing that was recorded on the way. */
interface EventFacts {
  readonly kind: PathwayEventKind;
  readonly on: string;
  readonly receivedOn: string | null;
  readonly dueDate: string | null;
  readonly granted: boolean | null;
  readonly decidedBy: string | null;
  readonly startDeadline: string | null;
  readonly channel: ForwardChannel | null;
  readonly reason: string | null;
  readonly planId: string | null;
  readonly site: TreatingSite | null;
}

/** The pathway as the database tells it to this reader. */
export interface PathwayFacts {
  readonly caseId: string;
  readonly viewer: Role;
  readonly today: string;
  readonly closed: boolean;
  /** The reader reaches TREATMENT from READ. */
  readonly reaches: boolean;
  readonly gpMissing: boolean | null;
  readonly authorisation: Authorisation | null;
  readonly referral: {
    readonly dpsId: string;
    readonly dpsName: string;
    readonly referrerRole: ReferrerRole;
    readonly health: string;
    readonly workSituation: string;
    readonly functioning: string;
    readonly sickLeaveGrade: number;
    readonly formVersion: string;
    readonly version: number;
    readonly byName: string | null;
  } | null;
  readonly events: readonly EventFacts[];
  readonly clinical: {
    readonly on: string;
    readonly authorisation: Authorisation;
    readonly byName: string | null;
  } | null;
  readonly work: {
    readonly complaintsAtWork: string | null;
    readonly barriersToReturn: string | null;
    readonly expectedMastery: string | null;
    readonly completedOn: string | null;
    readonly version: number;
  } | null;
  readonly plan: {
    readonly id: string;
    readonly version: number;
    readonly summary: string;
    readonly hoursPlanned: number;
    readonly formVersion: string;
    readonly goals: readonly { readonly kind: TreatmentGoalKind; readonly text: string }[];
  } | null;
  readonly course: readonly {
    readonly number: number;
    readonly plannedOn: string;
    readonly hours: number;
    readonly attended: boolean | null;
    readonly on: string | null;
    readonly records: number;
  }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly on: string;
    readonly mode: SessionMode;
    readonly hours: number;
    readonly version: number;
  }[];
  readonly methods: readonly {
    readonly id: string;
    readonly method: TreatmentMethod | null;
    readonly other: string | null;
    readonly from: string;
  }[];
  readonly messages: readonly {
    readonly id: string;
    readonly text: string;
    readonly side: Role;
    readonly at: string;
    readonly byName: string | null;
  }[];
}
