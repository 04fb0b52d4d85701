"""Photos, the pieces made of them, widths -> by width and form: how like the photo the pieces are, and their weight.

    python3 tests/bench/likeness.py PHOTOS PIECES 480,960,1600 > likeness.json     (needs Pillow and scikit-image)

A piece's path holds its photo's name without ending, and its own ending is its form. The measure is SSIM (Wang and
others, 2004: Gaussian window, sigma 1.5) of luma and of the three colours against the photo made smaller by Pillow
(Lanczos).
"""

import json
import pathlib
import statistics
import sys

import numpy
from PIL import Image
from skimage.metrics import structural_similarity


def ssim(one: Image.Image, other: Image.Image, mode: str) -> float:
    axis = {} if mode == "L" else {"channel_axis": 2}
    pair = [numpy.asarray(picture.convert(mode)) for picture in (one, other)]
    return structural_similarity(*pair, gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
                                 data_range=255, **axis)


def main() -> None:
    photos, pieces = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    widths = [int(width) for width in sys.argv[3].split(",")]
    found: dict[str, list[tuple[float, float, int]]] = {}
    files = [file for file in sorted(pieces.rglob("*")) if file.suffix in (".avif", ".webp", ".jpg")]
    for photo in sorted(photos.glob("*.jpg")):
        with Image.open(photo) as opened:
            whole = opened.convert("RGB")
        heights = {width: round(whole.height * width / whole.width) for width in widths}
        references = {width: whole.resize((width, heights[width]), Image.Resampling.LANCZOS) for width in widths}
        for file in files:
            if photo.stem not in str(file.relative_to(pieces)):
                continue
            with Image.open(file) as opened:
                piece = opened.convert("RGB")
            reference = references.get(piece.width)
            if reference is None or reference.size != piece.size:
                raise SystemExit(f"{file} has a size that nobody asked for: {piece.size}")
            likeness = [ssim(reference, piece, mode) for mode in ("L", "RGB")]
            found.setdefault(f"{piece.width} {file.suffix[1:]}", []).append((*likeness, file.stat().st_size))
    print(json.dumps({name: {
        "pieces": len(made),
        "luma": statistics.mean(piece[0] for piece in made),
        "colour": statistics.mean(piece[1] for piece in made),
        "bytes": sum(piece[2] for piece in made),
    } for name, made in found.items()}))


if __name__ == "__main__":
    main()
