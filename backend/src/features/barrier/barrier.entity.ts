import type { BarrierKind, Locus } from '@samtavle/shared/domain';
import type { Category } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that stands in the way. Its group never changes, since the group decides who may see it. */
@Entity({ name: 'barrier' })
export class BarrierEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  kind!: BarrierKind;

  @Column({ type: 'text', insert: false, update: false })
  category!: Extract<Category, 'BARRIER_WORK' | 'BARRIER_PERSONAL'>;

  @Column('text')
  text!: string;

  @Column('text')
  locus!: Locus;

  @Column({ type: 'date', name: 'resolved_on', nullable: true, insert: false })
  resolvedOn!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}

/** A work situation to explore. */
@Entity({ name: 'work_experiment' })
export class ExperimentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'step_id', nullable: true })
  stepId!: string | null;

  @Column('text')
  situation!: string;

  @Column('text')
  prediction!: string;

  @Column({ type: 'text', nullable: true })
  attempt!: string | null;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ type: 'text', nullable: true })
  learning!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
