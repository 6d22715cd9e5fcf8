import { fills } from '../../../src/host/excel/marks/colours';

type Colour = readonly [red: number, green: number, blue: number];

/**
 * How the colours look to somebody without the cones for long, middle or short waves: Machado, Oliveira and Fernandes,
 * A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), matrices for severity 1.
 */
const sights: Readonly<Record<string, readonly Colour[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no long waves': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no middle waves': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no short waves': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

test.each(Object.entries(sights))('whoever sees %s tells the three fills and white apart', (_, matrix) => {
  const seen = [...Object.values(fills), '#FFFFFF'].map((fill) => toLab(see(linear(fill), matrix)));
  seen.forEach((one, index) => {
    for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(8);
  });
});

test.each([
  ['black', '#000000', 7],
  ['Excel’s dark red', '#C00000', 3.5],
  ['the blue of links', '#0563C1', 3.5],
])('%s letters are read on every fill', (_, letters, contrast) => {
  for (const fill of Object.values(fills)) {
    expect((luminance(linear(fill)) + 0.05) / (luminance(linear(letters)) + 0.05)).toBeGreaterThan(contrast);
  }
});

function linear(colour: string): Colour {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function see(colour: Colour, matrix: readonly Colour[]): Colour {
  const [red, green, blue] = matrix.map((row) => Math.min(1, Math.max(0, dot(row, colour))));
  return [red!, green!, blue!];
}

function luminance(colour: Colour): number {
  return dot([0.2126, 0.7152, 0.0722], colour);
}

/** CIE 1976, for daylight. */
function toLab(colour: Colour): Colour {
  const curve = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116);
  const x = curve(dot([0.4124, 0.3576, 0.1805], colour) / 0.9505);
  const y = curve(luminance(colour));
  const z = curve(dot([0.0193, 0.1192, 0.9505], colour) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function dot(a: Colour, b: Colour): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
