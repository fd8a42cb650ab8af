import type { ReviewDecision, StepActKind } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody did with one version of a step. Never changed; who it was can't be read back from here. */
@Entity({ name: 'step_act' })
export class StepActEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'step_id' })
  stepId!: string;

  @Column({ type: 'integer', name: 'step_version' })
  stepVersion!: number;

  @Column('text')
  kind!: StepActKind;

  @Column({ type: 'text', nullable: true })
  decision!: ReviewDecision | null;

  @Column({ type: 'text', name: 'by_role', select: false })
  byRole!: string;

  @Column({ type: 'uuid', name: 'by_participant_id', nullable: true, select: false })
  byParticipantId!: string | null;

  @Column({ type: 'timestamptz', name: 'acted_at', insert: false })
  actedAt!: Date;
}

/** The words beside an act: free text, so a row of its own that never reaches an employer. */
@Entity({ name: 'step_act_note' })
export class StepActNoteEntity {
  @PrimaryColumn('uuid', { name: 'act_id' })
  actId!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column('text')
  text!: string;
}
