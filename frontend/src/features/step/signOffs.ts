import type { Role } from '@samtavle/shared/policy';
import type { StepActKind, StepFieldsFragment } from '../../gql/graphql.js';

/** The stations of a step, each set only by the one whose act it is. */
export type Station = 'PROPOSED' | 'CITIZEN' | 'ISSUER' | 'EMPLOYER' | 'RUNNING';

/** DONE; NEXT: whose turn it is; LATER; STOPPED: the issuer answered something else than yes. */
export type Standing = 'DONE' | 'NEXT' | 'LATER' | 'STOPPED';

export interface SignOff {
  readonly station: Station;
  readonly standing: Standing;
  /** What was done there, when something was. */
  readonly act: StepActKind | null;
  /** When it was done (an instant). */
  readonly at: string | null;
  /** Whose act it is or was; null when anyone of several may do it, or when it is not told. */
  readonly role: Role | null;
}

type Acts = StepFieldsFragment['acts'];
type Facts = Pick<
  StepFieldsFragment,
  'state' | 'proposedAt' | 'proposedBy' | 'needsGrant' | 'needsAgreement' | 'acts'
>;

function newest(acts: Acts, ...kinds: StepActKind[]): Acts[number] | undefined {
  return acts.findLast((act) => kinds.includes(act.kind));
}

/**
 * The way of a step from proposal to running, station by station; stations it does not need (no issuer, no employer)
 * are left out. Acts are those of the step's present version, in the order they were done.
 */
export function signOffs(step: Facts): readonly SignOff[] {
  const issuer = newest(step.acts, 'GRANT', 'DISCUSS', 'NOT_NOW');
  const way: { station: Station; role: Role | null; act: Acts[number] | undefined; yes: boolean }[] = [
    { station: 'CITIZEN', role: 'CITIZEN', act: newest(step.acts, 'ACCEPT'), yes: true },
  ];
  if (step.needsGrant)
    way.push({ station: 'ISSUER', role: 'GP', act: issuer, yes: issuer?.kind === 'GRANT' });
  if (step.needsAgreement) {
    way.push({ station: 'EMPLOYER', role: 'EMPLOYER', act: newest(step.acts, 'AGREE'), yes: true });
  }
  way.push({ station: 'RUNNING', role: null, act: newest(step.acts, 'START'), yes: true });

  // Nobody is asked for anything more once a step is withdrawn.
  let open = step.state !== 'WITHDRAWN';
  const standings = way.map(({ station, role, act, yes }): SignOff => {
    const done = act !== undefined && yes;
    const standing = done ? 'DONE' : act !== undefined ? 'STOPPED' : open ? 'NEXT' : 'LATER';
    if (!done) open = false;
    return { station, standing, act: act?.kind ?? null, at: act?.at ?? null, role: act?.byRole ?? role };
  });
  const { proposedAt, proposedBy } = step;
  return [
    { station: 'PROPOSED', standing: 'DONE', act: null, at: proposedAt, role: proposedBy },
    ...standings,
  ];
}
