const [zero, dot, minus] = [0x30, 0x2e, 0x2d];

/** A row of bytes that grows as it is written. */
export type ByteWriter = {
  /** Write a text of characters up to U+00FF, a byte each. */
  readonly text: (text: string) => void;
  /** Write a number to hundredths and a space: `12.5 `; zeros at its end are left out. */
  readonly hundredths: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly length: () => number;
  /** All room that the writer has come to, to be written over by the next one. */
  readonly room: () => Uint8Array<ArrayBuffer>;
  /** What has been written so far; the writer must not be used afterwards. */
  readonly written: () => Uint8Array<ArrayBuffer>;
};

/**
 * Make a writer for the parts of a PDF. Numbers are written digit by digit: a figure holds half a million of them, and a
 * text for each would be made only to be thrown away. Writes into `room` as long as that is enough.
 */
export function createByteWriter(room = new Uint8Array(1 << 16)): ByteWriter {
  let bytes = room;
  let at = 0;
  const reserve = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, at + more));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };
  const digits = (whole: number): void => {
    const tens = Math.floor(whole / 10);
    if (tens > 0) digits(tens);
    bytes[at++] = zero + whole - 10 * tens;
  };
  return {
    text: (text) => {
      reserve(text.length);
      for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
    },
    hundredths: (value) => {
      // A sign, the digits of any double that is written in full, point, two decimals and the space.
      reserve(28);
      let rest = Math.round(value * 100);
      if (rest < 0) {
        bytes[at++] = minus;
        rest = -rest;
      }
      const whole = Math.floor(rest / 100);
      const parts = rest - 100 * whole;
      digits(whole);
      if (parts > 0) {
        bytes[at++] = dot;
        bytes[at++] = zero + Math.floor(parts / 10);
        if (parts % 10 > 0) bytes[at++] = zero + (parts % 10);
      }
      bytes[at++] = 0x20;
    },
    bytes: (more) => {
      reserve(more.length);
      bytes.set(more, at);
      at += more.length;
    },
    room: () => bytes,
    length: () => at,
    written: () => bytes.subarray(0, at),
  };
}
