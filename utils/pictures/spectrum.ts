/** Side of the square that is analysed, in pixels. A power of two. */
export const side = 256;

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}

/** In-place fast Fourier transform of one line (decimation in time, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const count = real.length;
  for (let at = 1, mirror = 0; at < count; at++) {
    let bit = count >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (at >= mirror) continue;
    swap(real, at, mirror);
    swap(imaginary, at, mirror);
  }
  for (let span = 2; span <= count; span <<= 1) butterflies(real, imaginary, span);
}

const turns = { cosine: Float64Array.from({ length: side / 2 }, (_, at) => Math.cos((-2 * Math.PI * at) / side)), sine: Float64Array.from({ length: side / 2 }, (_, at) => Math.sin((-2 * Math.PI * at) / side)) };

function butterflies(real: Float64Array, imaginary: Float64Array, span: number): void {
  const half = span >> 1;
  for (let within = 0; within < half; within++) {
    const turn = within * (side / span);
    const cosine = turns.cosine[turn] ?? 0;
    const sine = turns.sine[turn] ?? 0;
    for (let even = within; even < real.length; even += span) {
      const odd = even + half;
      const r = real[odd] ?? 0;
      const i = imaginary[odd] ?? 0;
      const turnedR = r * cosine - i * sine;
      const turnedI = r * sine + i * cosine;
      const evenR = real[even] ?? 0;
      const evenI = imaginary[even] ?? 0;
      real[odd] = evenR - turnedR;
      imaginary[odd] = evenI - turnedI;
      real[even] = evenR + turnedR;
      imaginary[even] = evenI + turnedI;
    }
  }
}

const fade = Float64Array.from({ length: side }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (side - 1)));

/** Power of every frequency of a square of `side` × `side` brightnesses; row `v`, column `u`, both counted cyclically. */
export function powerOf(square: Float32Array): Float64Array {
  const mean = square.reduce((sum, value) => sum + value, 0) / square.length;
  const real = Float64Array.from(square, (value, at) => (value - mean) * (fade[at % side] ?? 0) * (fade[Math.floor(at / side)] ?? 0));
  const imaginary = new Float64Array(square.length);
  for (let row = 0; row < side; row++) transform(real.subarray(row * side, (row + 1) * side), imaginary.subarray(row * side, (row + 1) * side));
  const [columnR, columnI] = [new Float64Array(side), new Float64Array(side)];
  for (let column = 0; column < side; column++) {
    for (let row = 0; row < side; row++) {
      columnR[row] = real[row * side + column] ?? 0;
      columnI[row] = imaginary[row * side + column] ?? 0;
    }
    transform(columnR, columnI);
    for (let row = 0; row < side; row++) real[row * side + column] = (columnR[row] ?? 0) ** 2 + (columnI[row] ?? 0) ** 2;
  }
  return real;
}
