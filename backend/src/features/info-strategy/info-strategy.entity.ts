import type { Audience, InfoLevel, Speaker } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of the strategy: what is said to one audience, and what is not. */
@Entity({ name: 'info_line' })
export class InfoLineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  audience!: Audience;

  @Column({ type: 'text', name: 'openness' })
  level!: InfoLevel;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ type: 'text', name: 'said_by' })
  saidBy!: Speaker;

  @Column({ type: 'text', name: 'said_when', nullable: true })
  saidWhen!: string | null;

  @Column({ type: 'text', name: 'not_said', nullable: true })
  notSaid!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true, insert: false })
  removedAt!: Date | null;
}

/** One sentence, handed to one participant. */
@Entity({ name: 'published_message' })
export class MessageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'line_id', update: false })
  lineId!: string;

  @Column({ type: 'uuid', name: 'participant_id', update: false })
  participantId!: string;

  @Column({ type: 'text', update: false })
  audience!: Audience;

  @Column({ type: 'text', update: false })
  words!: string;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true, insert: false })
  withdrawnAt!: Date | null;
}

/** The citizen's own preparation for the dialogue meeting. */
@Entity({ name: 'meeting_preparation' })
export class PreparationEntity {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text', nullable: true })
  eased!: string | null;

  @Column({ type: 'text', nullable: true })
  tasks!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
