import type { Track } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The shared case of one citizen; one open at a time. The database puts the name. */
@Entity({ name: 'case_file' })
export class CaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'citizen_id', update: false })
  citizenId!: string;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true, insert: false })
  closedAt!: Date | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}

/** A row of its own: IPS and SFJ say that Nav is involved, which an employer must never learn. */
@Entity({ name: 'case_track' })
export class CaseTrackEntity {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  track!: Track;
}
