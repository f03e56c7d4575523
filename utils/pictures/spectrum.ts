/** Side of the square that is analysed, in pixels. A power of two. */
export const side = 256;

/** In-place fast Fourier transform of one line (decimation in time, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const count = real.length;
  for (let at = 1, mirror = 0; at < count; at++) {
    let bit = count >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (at >= mirror) continue;
    [real[at], real[mirror]] = [real[mirror] ?? 0, real[at] ?? 0];
    [imaginary[at], imaginary[mirror]] = [imaginary[mirror] ?? 0, imaginary[at] ?? 0];
  }
  for (let span = 2; span <= count; span <<= 1) butterflies(real, imaginary, span);
}

function butterflies(real: Float64Array, imaginary: Float64Array, span: number): void {
  const half = span >> 1;
  for (let within = 0; within < half; within++) {
    const angle = (-2 * Math.PI * within) / span;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    for (let even = within; even < real.length; even += span) {
      const odd = even + half;
      const [r, i] = [real[odd] ?? 0, imaginary[odd] ?? 0];
      const [turnedR, turnedI] = [r * cosine - i * sine, r * sine + i * cosine];
      const [evenR, evenI] = [real[even] ?? 0, imaginary[even] ?? 0];
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
