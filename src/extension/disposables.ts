/** Structurally `vscode.Disposable`. */
export interface Disposable {
  dispose(): unknown;
}

/** Owns what it is given. What comes too late is disposed at once; one that fails does not stop the others. */
export class DisposableStore implements Disposable {
  readonly #owned = new Set<Disposable>();
  #disposed = false;

  /** Takes ownership and gives the same thing back. */
  add<T extends Disposable>(disposable: T): T {
    if (this.#disposed) disposable.dispose();
    else this.#owned.add(disposable);
    return disposable;
  }

  /** Disposes one thing early. */
  remove(disposable: Disposable): void {
    if (this.#owned.delete(disposable)) disposable.dispose();
  }

  dispose(): void {
    this.#disposed = true;
    const owned = [...this.#owned].reverse();
    this.#owned.clear();
    const errors: unknown[] = [];
    for (const disposable of owned) {
      try {
        disposable.dispose();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'Some things could not be disposed of.');
  }
}
