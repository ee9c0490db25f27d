import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An answer as it goes over the wire, with the tag by which a browser asks whether it has changed. */
export class KeptAnswer {
  readonly bytes: Buffer;
  readonly etag: string;
  #packed: Buffer | undefined;

  constructor(text: string) {
    this.bytes = Buffer.from(text);
    this.etag = `W/"${createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22)}"`;
  }

  /** A fifth of the bytes, packed for the first who asks: lines to a commune are slow. */
  get packed(): Buffer {
    return (this.#packed ??= gzipSync(this.bytes));
  }
}

/** Answers already written, by what they depend on. What was not asked for longest goes first; nothing here outlives the process. */
export class KeptAnswers {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #limit: number;
  #size = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  find(key: string): KeptAnswer | undefined {
    const held = this.#kept.get(key);
    if (!held) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, held);
    return held;
  }

  keep(key: string, text: string): KeptAnswer {
    const answer = new KeptAnswer(text);
    this.#size += answer.bytes.length - (this.#kept.get(key)?.bytes.length ?? 0);
    this.#kept.set(key, answer);
    for (const [oldest, { bytes: { length } }] of this.#kept) {
      if (this.#size <= this.#limit) break;
      this.#kept.delete(oldest);
      this.#size -= length;
    }
    return answer;
  }
}
