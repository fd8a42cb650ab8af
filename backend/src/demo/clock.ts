import type { IsoDate } from '@samtavle/shared/domain';
import type { Client } from 'pg';

/**
 * The clock by which the cases are judged, moved as samtavle_owner, who alone may. In seconds, so that a change to
 * summer time in between moves nothing; never ahead of the real time, so that no act of the story lies in the future
 * once the clock stands right again (the demo day may still be early morning).
 */
const MOVE = `update app.clock set shift = make_interval(secs => least(0,
  extract(epoch from (($1::date + $2::time) at time zone 'Europe/Oslo') - clock_timestamp())::double precision))`;

/** Moves the demo's clock through the story. */
export class DemoClock {
  constructor(private readonly owner: Client) {}

  /** The real date in Norway, whatever the demo clock says. */
  async realToday(): Promise<IsoDate> {
    const { rows } = await this.owner.query<{ today: IsoDate }>(
      `select to_char(clock_timestamp() at time zone 'Europe/Oslo', 'YYYY-MM-DD') as today`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('The database does not tell the time.');
    return row.today;
  }

  /** Makes it that day and time (`hh:mm`) in Norway, or now if that is yet to come. */
  async moveTo(day: IsoDate, time: string): Promise<void> {
    await this.owner.query(MOVE, [day, time]);
  }

  /** Back to the real time, where it stays. */
  async release(): Promise<void> {
    await this.owner.query(`update app.clock set shift = interval '0'`);
  }
}
