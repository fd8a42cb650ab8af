// A server for one test file, in a process of its own as in production: started by support/server.ts.
import { demoPersons } from '@samtavle/backend/demo';
import { settingsFromEnv, startServer } from '@samtavle/backend/server';

// BARE: as the environment alone says, as in production
const more = process.env['BARE'] === 'true' ? {} : { demo: { persons: demoPersons }, countStatements: true };
// a test that reads the log says how much of it
const quiet = process.env['LOG_LEVEL'] === undefined ? { logLevel: 'error' as const } : {};
const server = await startServer(settingsFromEnv(process.env, { ...more, ...quiet }));
server.setReady();
process.send?.({ url: server.url, handlers: server.handlers });
process.once('disconnect', () => void server.close().then(() => process.exit(0)));
