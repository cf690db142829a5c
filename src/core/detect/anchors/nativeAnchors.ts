import type { Anchors, AnchorWords, TextOrBytes, Visit } from './anchors.ts';
import { anchorsModule } from './anchorsModule.ts';
import { lettersOf, reversed } from './letters.ts';

/** Characters before and behind a piece of text that are looked at with it. */
const margin = 16;
/** Bytes. */
const placeSize = 4;

/** What `anchors.wat` exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly after: Address;
  readonly before: Address;
  readonly names: Address;
  readonly text: Address;
  readonly capacity: Address;
  readonly found: Address;
  readonly findStems: (length: number) => number;
  readonly findNames: (length: number) => number;
}

interface Address {
  readonly value: number;
}

declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/** Brings a text into memory a few times faster than an encoder could; without it the detour costs more than it saves. */
declare const Buffer: { from(memory: ArrayBuffer): Writer } | undefined;

interface Writer {
  write(text: string, at: number, encoding: 'latin1'): number;
}

declare const atob: (text: string) => string;

/** The one machine for all, because each would reserve gigabytes of addresses; `null` where the host cannot. */
let machine: Machine | null | undefined;

/** In WebAssembly, sixteen characters at a time; `null` where the host cannot. */
export function nativeAnchors(words: AnchorWords): Anchors | null {
  if (machine === undefined) machine = build();
  return machine === null ? null : new NativeAnchors(machine, words);
}

function build(): Machine | null {
  if (typeof WebAssembly === 'undefined' || typeof Buffer === 'undefined') return null;
  try {
    const bytes = Uint8Array.from(atob(anchorsModule), (byte) => byte.charCodeAt(0));
    const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports;
    return new Machine(exports, Buffer.from(exports.memory.buffer));
  } catch {
    // A host that forbids it, or a processor without the instructions.
    return null;
  }
}

type Tables = Readonly<Record<'after' | 'before' | 'names', Uint8Array>>;

class NativeAnchors implements Anchors {
  readonly #machine: Machine;
  readonly #tables: Tables;

  constructor(machine: Machine, { paths, organisations, names }: AnchorWords) {
    this.#machine = machine;
    this.#tables = {
      after: lettersOf(paths),
      before: lettersOf(Array.from(organisations, reversed)),
      names: lettersOf(names),
    };
  }

  visitStems(searched: TextOrBytes, visit: Visit): boolean {
    return this.#machine.visit('findStems', this.#tables, searched, visit);
  }

  visitNames(searched: TextOrBytes, visit: Visit): boolean {
    return this.#machine.visit('findNames', this.#tables, searched, visit);
  }
}

class Machine {
  readonly #exports: Exports;
  readonly #memory: Uint8Array;
  readonly #writer: Writer;
  readonly #found: DataView;
  #tables: Tables | null = null;

  constructor(exports: Exports, writer: Writer) {
    const { memory, found, capacity } = exports;
    this.#exports = exports;
    this.#memory = new Uint8Array(memory.buffer);
    this.#writer = writer;
    this.#found = new DataView(memory.buffer, found.value, capacity.value * placeSize);
  }

  /** `visit` must not search itself: there is one memory. */
  visit(find: 'findStems' | 'findNames', tables: Tables, searched: TextOrBytes, visit: Visit): boolean {
    this.#take(tables);
    const piece = this.#exports.capacity.value - 2 * margin;
    for (let start = 0; start < searched.length; start += piece) {
      this.#bringIn(searched, start, Math.min(searched.length, start + piece + margin));
      const count = this.#exports[find](Math.min(piece, searched.length - start));
      for (let i = 0; i < count; i++)
        if (visit(start + this.#found.getUint32(i * placeSize, true))) return true;
    }
    return false;
  }

  #take(tables: Tables): void {
    if (this.#tables === tables) return;
    this.#tables = tables;
    for (const name of ['after', 'before', 'names'] as const)
      this.#memory.set(tables[name], this.#exports[name].value);
  }

  /** Copies a piece, with a margin, so that `start` lies where the search begins; outside of the text are zeros. */
  #bringIn(searched: TextOrBytes, start: number, end: number): void {
    const from = Math.max(0, start - margin);
    const text = this.#exports.text.value;
    const at = text - (start - from);
    this.#memory.fill(0, text - margin, at);
    if (typeof searched === 'string') this.#writer.write(searched.slice(from, end), at, 'latin1');
    else this.#memory.set(searched.subarray(from, end), at);
    const behind = text + (end - start);
    this.#memory.fill(0, behind, behind + margin);
  }
}
