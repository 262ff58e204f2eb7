#!/usr/bin/env python3
"""How common each word is in news: the table behind the weights of rare words.

usage: common_words.py ARTICLES.jsonl... > src/main/resources/org/claimcheck/story/common-words.tsv

Each file is one collection; a word's figure is the mean over the collections of the share of articles that hold it, so
that no single collection sets the tone. Kept are words that are written in lower case somewhere in at least two
collections and stand in at least one article in 250; names and rare words stay out. One line a word: word, tab,
articles in a thousand.
"""
import collections
import json
import re
import sys

WORD = re.compile(r"[^\W\d_]+")


def shares(path):
    """word -> share of the articles of one collection that hold it; and the words seen in lower case."""
    holders, lower, total = collections.Counter(), set(), 0
    for line in open(path, encoding="utf-8"):
        article = json.loads(line)
        words = WORD.findall((article.get("headline") or "") + "\n" + article["body"])
        lower.update(w for w in words if w.islower())
        holders.update({w.lower() for w in words})
        total += 1
    return {w: n / total for w, n in holders.items()}, lower


def main():
    collections_ = [shares(path) for path in sys.argv[1:]]
    mean, seen = collections.Counter(), collections.Counter()
    for share, lower in collections_:
        for word, value in share.items():
            if word in lower:
                mean[word] += value / len(collections_)
                seen[word] += 1
    for word in sorted(mean):
        if seen[word] >= 2 and mean[word] >= 0.004 and len(word) > 1:
            print(f"{word}\t{round(1000 * mean[word])}")


if __name__ == "__main__":
    main()
