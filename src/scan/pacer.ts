/** Longest time in milliseconds that the scan keeps the event loop to itself. */
const slice = 10;

/** Yields to other work now and then, and notices a cancellation. */
export class Pacer {
  readonly #signal: AbortSignal | undefined;
  readonly #onPause: (() => void) | undefined;
  #since = performance.now();

  constructor(signal?: AbortSignal, onPause?: () => void) {
    this.#signal = signal;
    this.#onPause = onPause;
  }

  /** To be called once per file; throws the signal's reason when cancelled. */
  async step(): Promise<void> {
    if (this.isDue) await this.pause();
  }

  /** Whether it is time to pause. Ask once per file: awaiting a step that is not due costs more. */
  get isDue(): boolean {
    return this.#signal?.aborted === true || performance.now() - this.#since >= slice;
  }

  /** Throws the signal's reason when cancelled. */
  async pause(): Promise<void> {
    this.#signal?.throwIfAborted();
    this.#onPause?.();
    await pause();
    this.#since = performance.now();
    this.#signal?.throwIfAborted();
  }
}

/** A timer waits at least a millisecond, so it is the second choice, for browsers. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
