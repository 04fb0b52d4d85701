// In the page: colours as they are painted, and how far two of them stand apart. Given to each page before its own.

/** Puts `colours` into the window of a page. */
export function colours() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** Any colour of CSS as [red, green, blue, alpha], 0 to 255. */
  const read = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };

  const over = ([r, g, b, alpha], under) => [r, g, b].map((part, i) => (part * alpha + under[i] * (255 - alpha)) / 255);

  /** What an element's words, or what stands around it, are painted on. */
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const layer = read(getComputedStyle(at).backgroundColor);
      layers.unshift(layer);
      if (layer[3] === 255) break;
    }
    return layers.reduce((under, layer) => over(layer, under), read('Canvas'));
  };

  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  /** The contrast of WCAG, from 1 to 21. */
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The contrast of a colour, written as in CSS, with what it is painted on. */
  const stands = (colour, on) => contrast(over(read(colour), on), on);

  globalThis.colours = { contrast, ground, read, stands };
}
