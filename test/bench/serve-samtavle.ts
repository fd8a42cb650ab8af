// Samtavle as in production, telling what it costs.
import { settingsFromEnv, startServer } from '@samtavle/backend/server';

const counting = process.env['BENCH_COUNTS'] === 'true';
const server = await startServer(
  settingsFromEnv(process.env, { countStatements: counting, logLevel: 'error' }),
);
server.setReady();
process.send?.({ url: server.url });
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.once('disconnect', () => void server.close().then(() => process.exit(0)));
