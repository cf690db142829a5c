import type { TargetId } from '../protocol.ts';

/** What the page can ask for. */
export interface Wishes {
  open(target: TargetId): void;
  rescan(): void;
  /** Whether the timeline shows only what concerns the workspace; kept over reloads of the page. */
  readonly onlyOwnEvents: boolean;
  setOnlyOwnEvents(value: boolean): void;
}
