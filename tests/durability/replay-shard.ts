import type { NameModel } from './crash-states.ts';
import { makeRecording, type RecordedWork } from './recorded-work.ts';
import { replayRecording } from './replay-recording.ts';

/** A share of the power-loss replay that a process of its own takes: its own recording, and states of it. */
export interface ReplayShard {
  readonly work: RecordedWork;
  readonly model: NameModel;
  readonly seed: number;
  readonly states: number;
}

/*
 * The program of one shard: its argument is the shard as JSON, its output a `Replayed` as JSON.
 */
if (import.meta.main) {
  // The JSON of power-loss.ts; see ReplayShard.
  const { work, model, seed, states } = JSON.parse(process.argv[2] ?? '') as ReplayShard;
  const recording = await makeRecording(work);
  const replayed = await replayRecording({ recording, model, seed, states });
  recording.keys?.destroy();
  process.stdout.write(JSON.stringify(replayed));
}
