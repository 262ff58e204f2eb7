#!/usr/bin/env python3
"""Learns how much each feature of a pair of articles counts (needs numpy).

usage: learn_weights.py PAIRS.tsv GOLD.jsonl [PAIRS.tsv GOLD.jsonl ...] > src/main/resources/org/claimcheck/story/weights.tsv

PAIRS.tsv is the table that the pair-table program of the bench profile prints: two article ids and the features of the
pair, with a header line. GOLD.jsonl has lines {"story", "articles": [...]} or {"id", "story"}. Logistic regression with
a small ridge; every collection counts the same in total.
"""
import json
import sys

import numpy

RIDGE = 1.0

# Features that can only speak against one event; all others can only speak for it. A feature that would come out with
# the other sign tells of the collection and not of news, and gets nothing.
AGAINST = {"other-people", "other-places", "other-day", "gap", "beyond-window", "undated", "other-family", "days-apart"}


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


def fit(x, y, weight):
    """Newton's method on the weighted log-likelihood; the first coefficient is the base."""
    x = numpy.hstack([numpy.ones((len(x), 1)), x])
    ridge = RIDGE * numpy.eye(x.shape[1])
    ridge[0, 0] = 0
    beta = numpy.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-numpy.clip(x @ beta, -30, 30)))
        gradient = x.T @ (weight * (y - p)) - ridge @ beta
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + ridge
        beta += numpy.linalg.solve(hessian, gradient)
    return beta


def signed_fit(names, x, y, weight):
    """The fit in which no feature has the wrong sign: the worst offender is left out until none is left."""
    signs = numpy.array([-1.0 if name in AGAINST else 1.0 for name in names])
    kept = list(range(len(names)))
    while True:
        beta = fit(x[:, kept], y, weight)
        wrong = beta[1:] * signs[kept]
        if not len(kept) or wrong.min() >= 0:
            full = numpy.zeros(len(names) + 1)
            full[0] = beta[0]
            full[[k + 1 for k in kept]] = beta[1:]
            return full
        del kept[int(wrong.argmin())]


def main():
    parts = [table(p, g) for p, g in zip(sys.argv[1::2], sys.argv[2::2])]
    total = max(len(y) for _, _, y in parts)
    weight = [numpy.full(len(y), total / len(y)) for _, _, y in parts]
    x, y = numpy.vstack([x for _, x, _ in parts]), numpy.concatenate([y for _, _, y in parts])
    beta = signed_fit(parts[0][0], x, y, numpy.concatenate(weight))
    print("# log-odds that two articles are about one event; made by src/weights/learn_weights.py")
    for name, value in zip(["base"] + parts[0][0], beta):
        print(f"{name}\t{value:.3f}")


if __name__ == "__main__":
    main()
