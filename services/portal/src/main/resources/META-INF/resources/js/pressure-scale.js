// Which colour a pressure has, everywhere: cividis with fixed stops. The twin of PressureScale.java; a test holds the
// two together.
export const STOPS = [
  [0, '#00204d'],
  [10, '#00336f'],
  [25, '#39486b'],
  [50, '#575c6d'],
  [100, '#707173'],
  [200, '#8a8779'],
  [400, '#a69d75'],
  [700, '#c4b56c'],
  [1200, '#e4cf5b'],
  [2000, '#ffea46'],
];

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

export function pressureColour(pascal) {
  const kilopascal = pascal / 1000;
  for (let i = 1; i < STOPS.length; i++) {
    const [low, from] = STOPS[i - 1];
    const [high, to] = STOPS[i];
    if (kilopascal < high) {
      const share = Math.max(0, (kilopascal - low) / (high - low));
      const end = channels(to);
      return '#' + channels(from).map((c, j) => Math.floor(c + (end[j] - c) * share + 0.5).toString(16).padStart(2, '0')).join('');
    }
  }
  return STOPS[STOPS.length - 1][1];
}
