import { Refusal } from '@/lib/domain/refusal';

/** Reads back what `ByteWriter` wrote, in the same order; throws `Refusal` where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Read a whole number from 0 up. */
  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#position++];
      if (byte === undefined || shift > 28) {
        throw new Refusal(`relief byte ${this.#position}`, 'the file is damaged or cut short', 'the whole file');
      }
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** Read a whole number of either sign. */
  signed(): number {
    const value = this.unsigned();
    return value & 1 ? -((value + 1) >> 1) : value >> 1;
  }
}
