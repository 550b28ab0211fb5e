/** Collects whole numbers as bytes: seven bits to a byte, the low ones first, the eighth bit set while more follow. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Append a whole number from 0 to 2³¹ − 1. */
  unsigned(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push(128 | (rest & 127));
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** Append a whole number of either sign, |value| < 2³⁰, small ones in few bytes: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
  signed(value: number): void {
    this.unsigned(value >= 0 ? 2 * value : -2 * value - 1);
  }

  /** Give the bytes so far. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
