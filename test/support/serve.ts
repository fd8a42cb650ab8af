// A server for one test file, in a process of its own as in production: started by support/server.ts.
import { demoPersons } from '@samtavle/backend/demo';
import { settingsFromEnv, startServer } from '@samtavle/backend/server';

const server = await startServer(
  settingsFromEnv(process.env, { demo: { persons: demoPersons }, countStatements: true, logLevel: 'error' }),
);
server.setReady();
process.send?.({ url: server.url, handlers: server.handlers });
process.once('disconnect', () => void server.close().then(() => process.exit(0)));
