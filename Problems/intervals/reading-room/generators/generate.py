"""Writes data/secret/*.in and *.ans again: python3 generators/generate.py, from the package's folder.

The answers come from submissions/accepted/events.py. The numbers are the same in every Python 3.11.
"""
import pathlib
import random
import subprocess
import sys

TIMES = 1_000_000_000
MANY = 100_000


def of_length(count, last, longest, seed):
    draw = random.Random(seed)
    visitors = []
    for _ in range(count):
        arrival = draw.randrange(last)
        visitors.append((arrival, min(last, arrival + draw.randint(1, longest))))
    return visitors


def anywhere(count, last, seed):
    draw = random.Random(seed)
    return [tuple(sorted(draw.sample(range(last + 1), 2))) for _ in range(count)]


def shuffled(visitors, seed):
    random.Random(seed).shuffle(visitors)
    return visitors


CASES = {
    "01-one-visitor": [(0, 1)],
    "02-one-visitor-all-day": [(0, TIMES)],
    "03-the-next-comes-as-one-leaves": [(0, 5), (5, 9)],
    "04-chain-without-a-gap": [(20, 30), (0, 10), (30, 40), (10, 20)],
    "05-all-in-the-same-second": [(7, 8)] * 5,
    "06-same-arrival": [(3, 4), (3, 5), (3, 6), (3, 7)],
    "07-same-leaving": [(1, 9), (2, 9), (3, 9)],
    "08-one-inside-the-other": [(0, 100), (10, 90), (20, 80), (30, 70)],
    "09-long-one-meets-many-short-ones": [(0, 100), (10, 20), (30, 40), (50, 60), (70, 80)],
    "10-long-one-and-two-later": [(0, 10), (1, 2), (3, 9), (4, 5)],
    "11-gap-in-the-middle": [(0, 4), (1, 3), (10, 20), (11, 19), (12, 18)],
    "12-fullest-at-the-end": [(0, 5), (6, 12), (7, 12), (8, 12)],
    "13-fullest-at-the-start": [(0, 3), (0, 2), (0, 4), (9, 10)],
    "14-latest-first": [(80, 95), (60, 85), (40, 65), (20, 45), (0, 25)],
    "15-changes-in-the-same-second": [(0, 4), (0, 4), (4, 8), (4, 8), (2, 6), (4, 6)],
    "16-first-and-last-second": [(0, 1), (999_999_999, TIMES), (0, TIMES), (1, 999_999_999)],
    "17-numbers-beyond-one-day": [(86_399, 86_401), (86_400, 86_402), (90_000, 100_000)],
    "18-order-of-digits-is-not-of-numbers": [(9, 11), (10, 12), (100, 101), (2, 3)],
    "19-small-random": anywhere(50, 40, 19),
    "20-few-times": anywhere(2_000, 12, 20),
    "21-short-visits": of_length(3_000, TIMES, 1_000_000, 21),
    "22-everybody-at-once": shuffled([(index % 1_000, 2_000 + index % 5_000) for index in range(MANY)], 24),
    "23-many-in-few-seconds": of_length(MANY, 999, 9, 23),
    "24-long-visits": anywhere(20_000, TIMES, 22),
    "25-one-leaves-and-one-comes": [(index, index + 1) for index in range(50_000)],
}

here = pathlib.Path(__file__).resolve().parent.parent
for name, visitors in CASES.items():
    text = "".join(f"{first} {second}\n" for first, second in [(len(visitors), "")] + visitors).replace(" \n", "\n")
    answer = subprocess.run(
        [sys.executable, here / "submissions/accepted/events.py"], input=text, capture_output=True, text=True, check=True)
    (here / f"data/secret/{name}.in").write_text(text)
    (here / f"data/secret/{name}.ans").write_text(answer.stdout)
