import { Agent, request } from 'node:http';

/** One kind of request, sent again and again. */
export interface Shot {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends `shot` over `connections` kept-alive connections for `ms` milliseconds. Returns answers a second. */
export async function fire(
  shot: Shot,
  connections: number,
  ms: number,
): Promise<{ perSecond: number; answers: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  let answers = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      await send(shot, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { perSecond: answers / seconds, answers };
}

/** Sends it once. Rejects unless the answer is 200; resolves to its text. */
export function send(shot: Shot, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(shot.url, { method: shot.method, headers: shot.headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`status ${String(response.statusCode)}: ${text.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(shot.body);
  });
}
