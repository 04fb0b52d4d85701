#!/usr/bin/env python3
"""The figures of the development pairs, as `cargo test --test it figures_of -- --ignored --nocapture` prints
them → the weights of src/plain_language/ease.rs.

Logistic regression on the differences of each pair (hard minus easy), with a strong ridge so that no feature
reigns alone, and no weight below zero: each feature is one that makes reading harder, by what is known of
reading; the pairs may only say how much.

    python3 tests/readability/fit.py < figures.tsv
"""
import math
import sys

RIDGE = 0.08
STEPS = 4000


def read(lines):
    rows = [line.split("\t") for line in lines if line.startswith("d")]
    return {row[0]: [float(x) for x in row[1:17]] for row in rows}


def fit(pairs, ridge=RIDGE):
    count = len(pairs[0])
    scale = [math.sqrt(sum(p[i] ** 2 for p in pairs) / len(pairs)) or 1.0 for i in range(count)]
    scaled = [[p[i] / scale[i] for i in range(count)] for p in pairs]
    weights = [0.1] * count
    for _ in range(STEPS):
        slope = [ridge * w for w in weights]
        for p in scaled:
            miss = 1 / (1 + math.exp(min(50, sum(w * x for w, x in zip(weights, p)))))
            for i, x in enumerate(p):
                slope[i] -= miss * x / len(scaled)
        weights = [max(0.0, w - 0.5 * s) for w, s in zip(weights, slope)]
    return [w / s for w, s in zip(weights, scale)]


def right(pairs, weights):
    return sum(sum(w * x for w, x in zip(weights, p)) > 0 for p in pairs)


def main():
    figures = read(sys.stdin)
    names = sorted({name.split(".")[0] for name in figures})
    pairs = [[h - e for h, e in zip(figures[n + ".d"], figures[n + ".f"])] for n in names]
    weights = fit(pairs)
    left_out = sum(right([p], fit(pairs[:i] + pairs[i + 1:])) for i, p in enumerate(pairs[:]) if i % 3 == 0)
    print("right:", right(pairs, weights), "of", len(pairs), "; left out:", left_out, "of", (len(pairs) + 2) // 3)
    print("by words a sentence:", right([[p[0]] for p in pairs], [1.0]))
    for i in range(16):
        print(i, right([[p[i]] for p in pairs], [1.0]), f"{weights[i]:.3f}")
    values = sorted((sum(w * x for w, x in zip(weights, f)), n) for n, f in figures.items())
    middle = lambda side: sorted(v for v, n in values if n.endswith(side))[len(names) // 2]
    print("middle of easy:", middle("f"), "of hard:", middle("d"))
    print("[" + ", ".join(f"{w:.3}" for w in weights) + "]")


main()
