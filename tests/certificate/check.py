"""Checks a certificate of `plan --certificate` by the formula of the guide ("A bound that anyone can check").

It knows nothing of the program but that formula: standard library only. Whether the certificate is about the input at hand
it cannot tell; `passerelle verify --certificate` counts that again.

    python3 check.py FILE      ends with 0 and says what is proven, or with 1 and says why nothing is
"""

import hashlib
import json
import sys
from functools import lru_cache

FIRST = "passerelle-certificate-1:"
GRAINS = 1024  # in a fifth of a point
PINNED = 1 << 52


class NoProof(Exception):
    pass


def read(path):
    """The certificate as data, where the file is as it was written."""
    with open(path, encoding="utf-8", newline="") as file:
        first, _, body = file.read().partition("\n")
    if not first.startswith(FIRST):
        raise NoProof("it is no certificate of this version")
    if first[len(FIRST):] != hashlib.sha256(body.encode()).hexdigest():
        raise NoProof("it is not as it was written")
    return json.loads(body)


def least(line, week, price):
    """Those who come cost `each` × 1, 2, 3, … more than those who are there, and each of them pays the price."""
    each, there, most = line["each"], line["there"][week], line["most"][week]
    come = most if each == 0 else max(0, min(most, price // each + 1 - there))
    return each * (there * come + come * (come - 1) // 2) - price * come


def moves(company, prices, person, repeats):
    """By week, what may start in it: (stint, option, weeks, gap, site of a trip, cost with prices)."""
    starting = [[] for _ in range(company["weeks"])]
    away = [sum(times * prices["lines"][line][week] for line, times, first, last in person["lines"]
                if first <= week <= last)
            for week in range(company["weeks"])]
    for at, stint in enumerate(person["stints"]):
        for option, choice in enumerate(stint["options"]):
            extra = -sum(prices["links"][link] for link in choice["links"])
            owed = [owed["id"] for owed in person["owed"] if at in owed["stints"]]
            extra += prices["once"][stint["id"]] + sum(prices["choices"][id] for id in owed) if repeats else 0
            extra -= PINNED if stint["pinned"] else 0
            lines = [prices["lines"][line] for line in choice["lines"]]
            for start, cost in enumerate(choice["costs"], choice["from"]):
                if cost is None:
                    continue
                cost += extra + sum(away[week] + sum(line[week] for line in lines)
                                    for week in range(start, start + choice["weeks"]))
                cost += sum(prices["quotas"][quota] for quota in choice["quotas"]
                            if start in company["quotas"][quota]["weeks"])
                starting[start].append((at, option, choice["weeks"], stint["gap"], choice["site"], cost))
    return starting


def cheapest(company, prices, person, repeats):
    """The least that a plan of one person costs; where stints may be repeated, the least that any plan can cost."""
    weeks, stints = company["weeks"], person["stints"]
    starting = moves(company, prices, person, repeats)
    longest = max((stint["gap"] for stint in stints), default=0)
    row = person["row"] if repeats and person["row"] is not None else weeks

    def may_follow(placed, at):
        return (
            placed[at] == 0
            and all(any(placed[first] for first in firsts) for firsts in stints[at]["needs"])
            and not any(done and at in stints[other]["ends"] for other, done in enumerate(placed))
            and all(sum(placed[other] > 0 for other in owed["stints"]) < owed["most"]
                    for owed in person["owed"] if at in owed["stints"])
        )

    @lru_cache(maxsize=None)
    def value(week, rest, there, run, placed, left):
        """From a week on: `rest` of the longest gap to wait, a trip that may go on, weeks away in a row, weeks left."""
        if week >= weeks:
            return 0
        best = value(week + 1, max(rest - 1, 0), None, 0, placed, left)
        for at, option, stay, gap, site, cost in starting[week]:
            if rest > longest - gap or run + stay > row or not repeats and (stay > left or not may_follow(placed, at)):
                continue
            then = placed if repeats else placed[:at] + (option + 1,) + placed[at + 1:]
            run_then = run + stay if repeats and gap == 0 else 0
            left_then = left if repeats else left - stay
            saved = person["trip"] if site is not None and site == there else 0
            best = min(best, cost - saved + value(week + stay + gap, longest - gap, site, run_then, then, left_then))
        return best

    start = () if repeats else (0,) * len(stints)
    found = value(0, 0, None, 0, start, person["most"])
    found += PINNED * sum(stint["pinned"] for stint in stints)
    if repeats:
        found -= sum(prices["once"][stint["id"]] for stint in stints)
        found -= sum(owed["most"] * prices["choices"][owed["id"]] for owed in person["owed"])
    return found


def proven(certificate):
    """What the prices prove, in grains."""
    company, prices = certificate["company"], certificate["prices"]
    weeks = range(company["weeks"])
    amounts = [*prices["quotas"], *prices["links"], *prices["once"], *prices["choices"]]
    amounts += [price for line in prices["lines"] for price in line]
    if any(price < 0 for price in amounts):
        raise NoProof("a price is below zero")
    repeating = set(prices["repeating"])
    total = company["idle"]
    total += sum(cheapest(company, prices, person, at in repeating)
                 for at, person in enumerate(company["people"]))
    for line, of_line in zip(company["lines"], prices["lines"], strict=True):
        total += sum(least(line, week, of_line[week]) for week in weeks)
    for quota, price in zip(company["quotas"], prices["quotas"], strict=True):
        total -= price * quota["most"]
    for dark, price in zip(company["links"], prices["links"], strict=True):
        total += min(dark, price)
    return total


def points(grains):
    """No schedule costs a fraction of a fifth of a point."""
    fifths = -(-grains // GRAINS)
    return f"{fifths / 5:.1f}".removesuffix(".0")


def main(path):
    sys.setrecursionlimit(100_000)
    try:
        certificate = read(path)
        claim = certificate["claim"]
        found = proven(certificate)
        if found != claim["proven"]:
            raise NoProof(f"its prices prove {found} grains and not {claim['proven']}")
    except (NoProof, KeyError, IndexError, TypeError, ValueError) as why:
        print(f"{path} proves nothing: {why!r}")
        return 1
    print(f"No schedule costs less than {points(found)} points: prices prove it.")
    if claim["bound"] > found:
        print(f"The bound claimed is {points(claim['bound'])}: the rest is the word of {claim['solver']}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
