import type { ReviewDecision, ReviewParty } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { decimal } from '../column/index.js';

/** A step's review. The database opens it when the step starts and closes it with the decision. */
@Entity({ name: 'step_review' })
export class ReviewEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'step_id' })
  stepId!: string;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}

/** One party's own answers before a review is decided. */
@Entity({ name: 'review_answer' })
export class ReviewAnswerEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'review_id', update: false })
  reviewId!: string;

  @Column({ type: 'text', update: false })
  party!: ReviewParty;

  @Column({ type: 'uuid', name: 'employer_id', nullable: true, update: false })
  employerId!: string | null;

  @Column({ type: 'text', nullable: true })
  direction!: ReviewDecision | null;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ type: 'numeric', nullable: true, transformer: decimal })
  hours!: number | null;

  @Column({ type: 'text', nullable: true })
  tasks!: string | null;

  @Column({ type: 'text', nullable: true })
  helps!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'answered_at', insert: false })
  answeredAt!: Date;
}

/** How heavy it was: the citizen's own. */
@Entity({ name: 'review_answer_private' })
export class ReviewAnswerPrivateEntity {
  @PrimaryColumn('uuid', { name: 'answer_id' })
  answerId!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'smallint', nullable: true })
  load!: number | null;

  /** Counts the changes of this alone. */
  @Column({ type: 'integer', insert: false, update: false })
  version!: number;
}
