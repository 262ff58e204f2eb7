#!/usr/bin/env python3
"""Learns how much each feature of a pair of articles counts (needs numpy).

usage: learn_weights.py PAIRS.tsv GOLD.jsonl [PAIRS.tsv GOLD.jsonl ...] > src/main/resources/org/claimcheck/story/weights.tsv

PAIRS.tsv is the table that the pair-table program of the bench profile prints: two article ids and the features of the
pair, with a header line. GOLD.jsonl has lines {"story", "articles": [...]} or {"id", "story"}. Logistic regression with
a small ridge; a feature with knots counts by stretches, each with a weight of its own, so that a little and a lot of it
can count differently; every collection counts the same in total.
"""
import json
import sys

import numpy

RIDGE = 1.0
STEPS = 600

# Where the weight of a feature may change.
KNOTS = {
    "words": [0, 0.08, 0.15, 0.25, 0.4, 1],
    "names": [0, 0.1, 0.2, 0.35, 0.6, 1],
    "rare-names": [0, 1, 2, 3, 5],
    "people": [0, 1.5, 2.5, 5],
    "places": [0, 0.4, 1],
    "figures": [0, 1.2, 2, 5],
    "gap": [0, 0.7, 1.6, 2.5, 3.5, 9],
    "wording": [0, 0.05, 0.15, 1],
    "quotes": [0, 0.05, 0.3, 1],
    "days-apart": [0, 0.5, 0.8, 1],
    "countries": [0, 1, 2, 5],
    "shortness": [0, 0.7, 1.5, 3],
}

# Features that can only speak against one event, and those that can speak either way; all others can only speak for it.
# A weight that would come out with the other sign tells of the collection and not of news, and becomes nothing.
AGAINST = {"other-people", "other-places", "other-countries", "other-day", "gap", "beyond-window", "undated", "other-family",
           "days-apart"}
EITHER = {"shortness"}

# Set and not learned: the collections were gathered event by event and hold next to none (learned from the few, -1.7).
FIXED = {"form": -10.0}


def stories(path):
    """article -> story."""
    of = {}
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        for article in row["articles"] if "articles" in row else [row["id"]]:
            of.setdefault(article, row["story"])
    return of


def table(pairs, gold):
    """Names of the features, their values, and whether each pair is of one story."""
    of = stories(gold)
    lines = open(pairs, encoding="utf-8")
    names = lines.readline().rstrip("\n").split("\t")[2:]
    x, y = [], []
    for line in lines:
        first, second, *values = line.rstrip("\n").split("\t")
        if first in of and second in of:
            x.append([float(v) for v in values])
            y.append(of[first] == of[second])
    return names, numpy.array(x), numpy.array(y, dtype=float)


def segments(names, x):
    """One column for every stretch between two knots of a feature: how far the feature reaches into it."""
    labels, signs, columns = [], [], []
    for name, values in zip(names, x.T):
        if name in FIXED:
            continue
        sign = 0 if name in EITHER else -1 if name in AGAINST else 1
        knots = KNOTS.get(name)
        if knots is None:
            labels.append(name)
            signs.append(sign)
            columns.append(values)
            continue
        for start, end in zip(knots, knots[1:]):
            labels.append(f"{name}@{start:g}")
            signs.append(sign)
            columns.append(numpy.clip(values - start, 0, end - start))
    return labels, numpy.array(signs), numpy.array(columns).T


def fit(x, y, weight, signs):
    """Accelerated projected gradient on the weighted log-likelihood; the first coefficient is the base."""
    spread = x.std(axis=0) + 1e-9
    x = numpy.hstack([numpy.ones((len(x), 1)), x / spread])
    total = weight.sum()
    step = 1 / (0.25 * numpy.linalg.eigvalsh((x * weight[:, None]).T @ x / total)[-1] + RIDGE / total)
    beta = ahead = numpy.zeros(x.shape[1])
    momentum = 1.0
    for _ in range(STEPS):
        p = 1 / (1 + numpy.exp(-numpy.clip(x @ ahead, -30, 30)))
        gradient = x.T @ (weight * (p - y)) / total
        gradient[1:] += RIDGE / total * ahead[1:]
        new = ahead - step * gradient
        wrong = new[1:] * signs < 0
        new[1:][wrong] = 0
        later = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = new + (momentum - 1) / later * (new - beta)
        beta, momentum = new, later
    return numpy.concatenate([beta[:1], beta[1:] / spread])


def main():
    parts = [table(p, g) for p, g in zip(sys.argv[1::2], sys.argv[2::2])]
    total = max(len(y) for _, _, y in parts)
    weight = numpy.concatenate([numpy.full(len(y), total / len(y)) for _, _, y in parts])
    names = parts[0][0]
    labels, signs, x = segments(names, numpy.vstack([x for _, x, _ in parts]))
    beta = fit(x, numpy.concatenate([y for _, _, y in parts]), weight, signs)
    print("# log-odds that two articles are about one event; made by src/weights/learn_weights.py.")
    print("# feature@start: weight of each unit of the feature from there to the next start of the same feature")
    print(f"base\t{beta[0]:.3f}")
    for name in names:
        for label, value in zip(labels, beta[1:]):
            if label.split("@")[0] == name:
                print(f"{label}\t{value:.3f}")
        if name in KNOTS:
            print(f"{name}@{KNOTS[name][-1]:g}\t0")
        if name in FIXED:
            print(f"{name}\t{FIXED[name]:.3f}")


if __name__ == "__main__":
    main()
