"""YuNet's weights as its author publishes them -> yunet.f16, the file beside this script.

    pip download --no-deps yuface==2023.5.1 && unzip yuface-*.whl
    python3 pack.py yuface/libfacedetection.so.v0.0.3 > yunet.f16

The library of that package (BSD-3-Clause, see LICENSE) holds each layer's weights under the layer's own
name, batch normalisation already folded in. The file is nothing but half-precision numbers, little-endian,
layer after layer in the order below (the same as in network.rs):

- pointwise (1 x 1) convolution: for each 8 outputs, 8 biases, then [input][8 outputs];
- depthwise (3 x 3) convolution: for each 8 channels, 8 biases, then [tap, row by row][8 channels].

The heads of a level (class, object, box) read the same map, so they are packed as one of 1 + 1 + 4 outputs
and 2 that are zero. The landmarks' heads are left out: nothing here looks for eyes or mouths.
"""

import struct
import subprocess
import sys

LIBRARY = sys.argv[1]
BACKBONE = ["0_dp"] + [f"{level}_dp{unit}" for level in range(1, 6) for unit in (1, 2)]
NECK = [2, 1, 0]


def sections(library):
    """The address of the data section and its place in the file."""
    listing = subprocess.run(["readelf", "-SW", library], capture_output=True, text=True, check=True).stdout
    for line in listing.splitlines():
        words = line.replace("[ ", "[").split()
        if len(words) > 4 and words[1] == ".data":
            return int(words[3], 16), int(words[4], 16)
    raise SystemExit("no data section")


def tensors(library):
    """Each named array of the library, as numbers."""
    address, place = sections(library)
    content = open(library, "rb").read()
    listing = subprocess.run(["nm", "-DS", library], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in listing.splitlines():
        words = line.split()
        if len(words) == 4 and words[3].endswith(("_weight", "_bias")):
            start = int(words[0], 16) - address + place
            found[words[3]] = list(struct.unpack_from(f"<{int(words[1], 16) // 4}f", content, start))
    return found


TENSORS = tensors(LIBRARY)


def pointwise(names):
    """Biases and rows of inputs of the 1 x 1 convolutions side by side."""
    biases, rows = [], []
    for name in names:
        bias, weight = TENSORS[f"{name}_pw_bias"], TENSORS[f"{name}_pw_weight"]
        inputs = len(weight) // len(bias)
        biases += bias
        rows += [weight[o * inputs : (o + 1) * inputs] for o in range(len(bias))]
    while len(biases) % 8:
        biases.append(0.0)
        rows.append([0.0] * len(rows[0]))
    numbers = []
    for first in range(0, len(biases), 8):
        numbers += biases[first : first + 8]
        for i in range(len(rows[0])):
            numbers += [rows[o][i] for o in range(first, first + 8)]
    return numbers


def depthwise(names):
    """Biases and taps of the 3 x 3 convolutions side by side."""
    biases, taps = [], [[] for _ in range(9)]
    for name in names:
        bias, weight = TENSORS[f"{name}_dw_bias"], TENSORS[f"{name}_dw_weight"]
        biases += bias
        for tap in range(9):
            taps[tap] += weight[tap * len(bias) : (tap + 1) * len(bias)]
    spare = -len(biases) % 8
    biases += [0.0] * spare
    taps = [tap + [0.0] * spare for tap in taps]
    numbers = []
    for first in range(0, len(biases), 8):
        numbers += biases[first : first + 8]
        for tap in taps:
            numbers += tap[first : first + 8]
    return numbers


def unit(names):
    return pointwise(names) + depthwise(names)


numbers = pointwise(["backbone__model0"])
for name in BACKBONE:
    numbers += unit([f"backbone__model{name}"])
for level in NECK:
    numbers += unit([f"neck__lateral_convs__{level}"])
for level in range(3):
    numbers += unit([f"bbox_head__multi_level_{head}__{level}" for head in ("cls", "obj", "bbox")])
sys.stdout.buffer.write(struct.pack(f"<{len(numbers)}e", *numbers))
