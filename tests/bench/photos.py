"""A number and a folder -> that many photo-like JPEGs of 3000 × 2000 pixels, the same on every machine.

    python3 tests/bench/photos.py 20 DIR        (needs numpy, Pillow and scikit-image, whose photos it uses)

A photo of a few hundred pixels, enlarged, is softer than what a camera takes: so each picture is such a photo, with
others laid into it at other scales, the grain of grass, gravel or bricks over a part of it, and a sensor's noise.
"""

import pathlib
import sys

import numpy
import skimage
from PIL import Image, ImageFilter

SIZE = (3000, 2000)
PHOTOS = ["astronaut", "chelsea", "coffee", "rocket", "hubble_deep_field"]
GRAINS = ["grass", "gravel", "brick"]


def load(name: str) -> Image.Image:
    return Image.fromarray(getattr(skimage.data, name)()).convert("RGB")


def part(photo: Image.Image, size: tuple[int, int], scale: float, rng: numpy.random.Generator) -> Image.Image:
    """A part of a photo, enlarged by about that much to that size, maybe mirrored."""
    scale = max(scale, size[0] / photo.width, size[1] / photo.height)
    width, height = size[0] / scale, size[1] / scale
    left, top = rng.uniform(0, photo.width - width), rng.uniform(0, photo.height - height)
    found = photo.resize(size, Image.Resampling.BICUBIC, (left, top, left + width, top + height))
    return found.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if rng.random() < 0.5 else found


def soft_mask(size: tuple[int, int], edge: int) -> Image.Image:
    mask = Image.new("L", size, 0)
    mask.paste(255, (edge, edge, size[0] - edge, size[1] - edge))
    return mask.filter(ImageFilter.BoxBlur(edge / 2))


def grain(name: str, rng: numpy.random.Generator) -> numpy.ndarray:
    """The light and dark of a rough ground, over the lower part of a picture."""
    tile = numpy.asarray(load(name).convert("L"), dtype=numpy.float32)
    tile -= tile.mean()
    rows, columns = -(-SIZE[1] // tile.shape[0]), -(-SIZE[0] // tile.shape[1])
    whole = numpy.tile(numpy.block([[tile, tile[:, ::-1]], [tile[::-1], tile[::-1, ::-1]]]), (rows, columns))
    fade = numpy.clip(numpy.linspace(-1.2, 1.0, SIZE[1]), 0, 1)[:, None] * rng.uniform(0.3, 0.7)
    return (whole[:SIZE[1], :SIZE[0]] * fade)[:, :, None]


def picture(number: int) -> Image.Image:
    rng = numpy.random.default_rng(number)
    made = part(load(PHOTOS[number % len(PHOTOS)]), SIZE, 4.0, rng)
    for _ in range(6):
        size = (int(rng.integers(500, 1300)), int(rng.integers(400, 1000)))
        laid = part(load(PHOTOS[int(rng.integers(len(PHOTOS)))]), size, rng.uniform(1.5, 3.0), rng)
        place = (int(rng.integers(0, SIZE[0] - size[0])), int(rng.integers(0, SIZE[1] - size[1])))
        made.paste(laid, place, soft_mask(size, 12))
    pixels = numpy.asarray(made, dtype=numpy.float32) + grain(GRAINS[number % len(GRAINS)], rng)
    pixels += rng.normal(0, 2.5, (SIZE[1], SIZE[0], 1)) + rng.normal(0, 1.0, (SIZE[1], SIZE[0], 3))
    return Image.fromarray(numpy.clip(pixels, 0, 255).astype(numpy.uint8))


def main() -> None:
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        picture(number).save(folder / f"photo-{number:02}.jpg", quality=90, subsampling="4:2:0")


if __name__ == "__main__":
    main()
