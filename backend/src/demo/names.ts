import type { IsoDate, MutationName } from '@samtavle/shared/domain';
import { CONSENT_TEXT_VERSION, INPUTS, RESEARCH_TEXT_VERSION } from '@samtavle/shared/domain';
import type { ActOutcome } from './person-client.js';
import type { Registered } from './registers.js';
import type { ActLine } from './script.js';

/** A thing of the case under the name the story has for it, as the API last told of it. */
interface Named {
  readonly id: string;
  readonly version: number;
}

/** Finds a duty laid by law, which nobody in the story made and so nobody named; asks as the one who acts. */
export type FindDuty = (caseId: string, type: string) => Promise<Named | null>;

const DATES = new Set([
  'taskEmployeeBy',
  'taskEmployerBy',
  'taskNavBy',
  'taskClinicianBy',
  'fromDate',
  'toDate',
  'validFrom',
  'validTo',
  'weekFrom',
  'week',
  'dueDate',
  'lastDay',
  'measuredOn',
  'day',
  'evaluationDate',
  'onDate',
  'startDate',
  'on',
  'from',
  'receivedOn',
  'startDeadline',
  'firstOn',
]);
const THINGS = new Set([
  'id',
  'participantId',
  'consentId',
  'invitationId',
  'representationId',
  'linkId',
  'taskId',
  'stepId',
  'targetId',
  'milestoneId',
  'handTo',
  'handoverId',
  'commissionId',
  'recommendationId',
  'consultationId',
  'measureId',
]);
const PERSONS = new Set(['personId', 'successorId']);
const ORGANISATIONS = new Set(['organisationId', 'employerId']);
/** Of the directory, by the name of the provider, and by its place for a site. */
const PROVIDERS = new Set(['dpsId', 'siteId']);

/** The start of a name for a task that minutes gave to whoever acts. */
export const MEETING_TASK = 'MEETING_TASK';

/** What there is one of in a case, and which acts are about it. */
const ONE_IN_CASE: Partial<Record<MutationName, string>> = {
  writePlanSummary: 'plan summary',
  writeReferral: 'referral',
  writeWorkAssessment: 'work assessment',
  writeTreatmentPlan: 'treatment plan',
  sendTreatmentPlan: 'treatment plan',
};

/** Turns a story's names, keys and dates into what the API wants, for one case. */
export class Names {
  readonly #things = new Map<string, Named>();
  #caseId: string | null = null;

  constructor(
    private readonly registered: Registered,
    private readonly day: (storyDate: IsoDate) => IsoDate,
  ) {}

  /** @throws Error before the case is opened. */
  get caseId(): string {
    if (this.#caseId === null) throw new Error('The case is not open yet.');
    return this.#caseId;
  }

  /**
   * The whole input but for the idempotency key.
   * @throws Error when a name is unknown.
   */
  async input(line: ActLine, findDuty: FindDuty): Promise<Record<string, unknown>> {
    const fields: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(line.input))
      fields[field] = await this.#value(field, value, findDuty);
    const { shape } = INPUTS[line.mutation];
    if ('caseId' in shape) fields['caseId'] = this.caseId;
    if ('expectedVersion' in shape)
      fields['expectedVersion'] = this.#things.get(subjectOf(line) ?? '')?.version ?? 0;
    if ('textVersion' in shape) Object.assign(fields, { textVersion: textOf(line), language: 'nb' });
    return fields;
  }

  /** Remembers what the act made or changed. */
  learn(line: ActLine, { id, version }: ActOutcome): void {
    if (id === null) return;
    if (line.mutation === 'openCase') this.#caseId = id;
    const named = { id, version: version ?? 0 };
    const subject = subjectOf(line);
    if (subject !== null) this.#things.set(subject, named);
    if (line.as !== null) this.#things.set(line.as, named);
  }

  async #value(field: string, value: unknown, findDuty: FindDuty): Promise<unknown> {
    if (field === 'participantIds' || field === 'people') return this.#each(value, findDuty);
    if (field === 'personIds' && Array.isArray(value))
      return value.map((key: string) => known(this.registered.persons.get(key), key));
    if (typeof value !== 'string') return value;
    if (DATES.has(field)) return this.day(value);
    // the review that is open at that moment: nobody made it, so nobody named it
    if (field === 'reviewId') return known(await findDuty(this.caseId, value), value).id;
    if (PERSONS.has(field)) return known(this.registered.persons.get(value), value);
    if (PROVIDERS.has(field)) return known(this.registered.providers.get(value), value);
    if (ORGANISATIONS.has(field)) return known(this.registered.organisations.get(value), value);
    return THINGS.has(field) ? (await this.#thing(value, findDuty)).id : value;
  }

  /** The people called to a meeting, or told of in its minutes. */
  async #each(list: unknown, findDuty: FindDuty): Promise<readonly unknown[]> {
    const named: unknown[] = [];
    for (const one of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      const person: Readonly<Record<string, unknown>> =
        typeof one === 'string' ? { participantId: one } : { ...(one as object) };
      const participantId = await this.#value('participantId', person['participantId'], findDuty);
      named.push(typeof one === 'string' ? participantId : { ...person, participantId });
    }
    return named;
  }

  async #thing(name: string, findDuty: FindDuty): Promise<Named> {
    const thing = this.#things.get(name) ?? known(await findDuty(this.caseId, name), name);
    this.#things.set(name, thing);
    return thing;
  }
}

/** The text that is said yes to: being counted has one of its own. */
function textOf({ mutation }: ActLine): string {
  return mutation === 'answerResearch' ? RESEARCH_TEXT_VERSION : CONSENT_TEXT_VERSION;
}

/** The name of what an act is about when it is there before the act; weeks and the summary are there once per case. */
function subjectOf({ mutation, input }: ActLine): string | null {
  if (mutation === 'logWeek') return `week ${String(input['week'])}`;
  if (mutation === 'saveFollowUpPlan') return `plan of ${String(input['employerId'])}`;
  if (mutation === 'recordAttendance') return `course ${String(input['number'])}`;
  const meeting = input['milestoneId'];
  if (typeof meeting === 'string' && mutation !== 'inviteToMeeting')
    return `${mutation.endsWith('Minutes') ? 'minutes of' : 'time of'} ${meeting}`;
  const one = ONE_IN_CASE[mutation];
  if (one !== undefined) return one;
  return typeof input['id'] === 'string' ? input['id'] : null;
}

function known<T>(found: T | null | undefined, name: string): T {
  if (found === null || found === undefined) throw new Error(`Nothing is called "${name}" here.`);
  return found;
}
