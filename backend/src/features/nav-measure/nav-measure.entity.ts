import type { MeasureState, MeasureType } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of Nav's measures in a case. */
@Entity({ name: 'measure' })
export class MeasureEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  type!: MeasureType;

  @Column({ type: 'text', nullable: true, update: false })
  note!: string | null;

  @Column({ type: 'text', insert: false })
  state!: MeasureState;

  @Column({ type: 'date', name: 'suggested_on', insert: false, update: false })
  suggestedOn!: string;

  @Column({ type: 'date', name: 'decided_on', nullable: true, insert: false })
  decidedOn!: string | null;

  @Column({ type: 'date', name: 'started_on', nullable: true, insert: false })
  startedOn!: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true, insert: false })
  endedOn!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
