import type { CDPSession } from 'playwright-core';

/** One event of Chromium's trace; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly scriptName?: string } };
}

/** What scripts of one origin cost the main thread of the page they ran in. Times in ms. */
export interface Cost {
  /** All the time in which a function of ours was being run, compiled or loaded, what it called included. */
  readonly ours: number;
  readonly loading: number;
  readonly callbacks: number;
  readonly longest: number;
  /** All that the main thread did. */
  readonly busy: number;
  /** Tasks over 50 ms after the page had loaded, and how many of them had our code in them. */
  readonly long: number;
  readonly longOurs: number;
}

/** Ends a trace that was started as a stream, and reads it. */
export async function readTrace(session: CDPSession): Promise<TraceEvent[]> {
  const whole = new Promise<string | undefined>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream));
  });
  await session.send('Tracing.end');
  const handle = await whole;
  if (handle === undefined) throw new Error('Chromium gave no trace.');
  let text = '';
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 22 });
    text += base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data;
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

const running = new Set(['FunctionCall']);
const loading = new Set(['EvaluateScript', 'v8.compile', 'v8.produceCache', 'v8.parseOnBackground']);
const longTask = 50_000;

function urlOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.scriptName ?? '';
}

/** Only those that lie in no other: a function that calls another is counted once. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    const inside = ts < end;
    end = Math.max(end, ts + dur);
    return !inside;
  });
}

const sum = (events: readonly TraceEvent[]) => events.reduce((all, { dur = 0 }) => all + dur, 0) / 1000;

/** The main thread of the page that scrolled: the busiest of all the pages' main threads. */
function mainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const threads = named.map(({ pid, tid }) =>
    events.filter((one) => one.ph === 'X' && one.pid === pid && one.tid === tid).sort((a, b) => a.ts - b.ts),
  );
  const tasks = (thread: readonly TraceEvent[]) => sum(thread.filter(({ name }) => name === 'RunTask'));
  return threads.sort((a, b) => tasks(b) - tasks(a))[0] ?? [];
}

/** Adds up what scripts whose address begins with `script` cost in the page that scrolled. */
export function costOf(events: readonly TraceEvent[], script: string): Cost {
  const main = mainThread(events);
  const ofOurs = main.filter((one) => urlOf(one).startsWith(script));
  const calls = outermost(ofOurs.filter(({ name }) => running.has(name)));
  const loads = outermost(ofOurs.filter(({ name }) => loading.has(name)));
  const tasks = outermost(main.filter(({ name }) => name === 'RunTask'));
  const scrolled = main.find(({ name }) => name === 'EventDispatch')?.ts ?? 0;
  const long = tasks.filter(({ ts, dur = 0 }) => dur > longTask && ts > scrolled);
  const withOurs = long.filter(({ ts, dur = 0 }) => ofOurs.some((one) => one.ts >= ts && one.ts < ts + dur));
  return {
    ours: sum(outermost(ofOurs)),
    loading: sum(loads),
    callbacks: calls.length,
    longest: Math.max(0, ...calls.map(({ dur = 0 }) => dur)) / 1000,
    busy: sum(tasks),
    long: long.length,
    longOurs: withOurs.length,
  };
}
