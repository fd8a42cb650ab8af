import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';

/** The one pool of database connections. TypeORM writes through it; hot reads go past TypeORM, straight to pg. */
@Injectable()
export class Database {
  constructor(readonly dataSource: DataSource) {}

  get pool(): pg.Pool {
    // TypeORM types the driver by its base; for a postgres data source it has `master`, the pg.Pool it made.
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }
}
