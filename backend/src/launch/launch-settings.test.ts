import { describe, expect, test } from '@jest/globals';
import { LaunchFailure } from './failure.js';
import { launchSettings } from './launch-settings.js';

describe('what the person who starts Samtavle may set', () => {
  test('nothing set: port 3000, .data in the project, an embedded database', () => {
    const defaults = {
      port: 3000,
      dataDir: '/project/.data',
      databaseUrl: null,
      ownerDatabaseUrl: null,
      loginDatabaseUrl: null,
    };
    expect(launchSettings({}, '/project')).toEqual(defaults);
    expect(launchSettings({ PORT: '', DATA_DIR: '', DATABASE_URL: '' }, '/project')).toEqual(defaults);
  });

  test('DATA_DIR is seen from the project, or is a path of its own', () => {
    expect(launchSettings({ DATA_DIR: 'mine' }, '/project').dataDir).toBe('/project/mine');
    expect(launchSettings({ DATA_DIR: '/var/mine' }, '/project').dataDir).toBe('/var/mine');
  });

  test.each(['0', '65536', '3000.5', 'abc', '-1'])('PORT %s is refused', (PORT) => {
    expect(() => launchSettings({ PORT }, '/project')).toThrow(
      new LaunchFailure(`PORT must be a number from 1 to 65535, not "${PORT}".`),
    );
  });

  test('an address of another kind of database is refused, and its password is not repeated', () => {
    const start = () => launchSettings({ DATABASE_URL: 'mysql://me:secret@host/db' }, '/project');
    expect(start).toThrow('DATABASE_URL must begin with postgres://');
    expect(start).not.toThrow(/secret/);
  });

  test('the demo does not start in production', () => {
    expect(() => launchSettings({ NODE_ENV: 'production' }, '/project')).toThrow(
      /not with NODE_ENV=production/,
    );
  });
});
