import type { HoldReason, Lane, MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A milestone as stored; that it is overdue is read off the clock. */
@Entity({ name: 'milestone' })
export class MilestoneEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  category!: Category;

  @Column({ type: 'uuid', name: 'employer_id', nullable: true, update: false })
  employerId!: string | null;

  @Column({ type: 'text', update: false })
  type!: MilestoneType;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', update: false })
  lane!: Lane;

  @Column({ type: 'text', name: 'owner_role', update: false })
  ownerRole!: Role;

  /** Laid by law. */
  @Column({ type: 'boolean', insert: false, update: false })
  duty!: boolean;

  @Column({ type: 'date', name: 'due_date', nullable: true })
  dueDate!: string | null;

  @Column({ type: 'text', name: 'due_rule', nullable: true, update: false })
  dueRule!: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  source!: string | null;

  @Column({ type: 'text', insert: false })
  status!: MilestoneStatus;

  @Column({ type: 'text', name: 'status_reason', nullable: true, insert: false })
  statusReason!: string | null;

  @Column({ type: 'text', name: 'hold_because', nullable: true, insert: false })
  holdBecause!: HoldReason | null;

  @Column({ type: 'date', name: 'hold_until', nullable: true, insert: false })
  holdUntil!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
