import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VouchedKind } from '@samtavle/shared/policy';
import { openSession, registerPerson } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

test.each<readonly [string, readonly VouchedKind[]]>([
  ['a Nav employee', ['NAV']],
  ['health personnel', ['HEALTH']],
  ['somebody at work in every way there is', ['NAV', 'HEALTH', 'EMPLOYER']],
])(
  '%s opens no case of their own with that login, is told why, and does with their own',
  async (who, kinds) => {
    const person = await registerPerson(server.database, who);
    const atWork = server.as({ key: who, ...(await openSession(server.database, who, kinds)) });
    const refused = await atWork.act('openCase', { track: 'SICK_LISTED' });
    expect(refused).toMatchObject({
      id: null,
      problems: [{ field: 'track', rule: 'CITIZENS_LOGIN', message: expect.stringContaining('fra jobben') }],
    });
    const { rows } = await server.database.admin.query('select from case_file where citizen_id = $1', [
      person.id,
    ]);
    expect(rows).toEqual([]);
    const asOneself = server.as({ key: who, ...(await openSession(server.database, who, ['CITIZEN'])) });
    expect((await asOneself.act('openCase', { track: 'SICK_LISTED' })).problems).toEqual([]);
    // the case is the citizen's login's alone
    const seen = async (client: typeof atWork) =>
      (await client.graphql<{ myCases: unknown[] }>('{ myCases { caseId } }')).data?.myCases;
    expect(await seen(asOneself)).toHaveLength(1);
    expect(await seen(atWork)).toEqual([]);
  },
);
