# Those whom a visitor meets need not be in the room at the same time.
import bisect
import sys

numbers = list(map(int, sys.stdin.read().split()))[1:]
arrivals, leavings = numbers[::2], numbers[1::2]
sorted_arrivals, sorted_leavings = sorted(arrivals), sorted(leavings)
print(max(
    bisect.bisect_left(sorted_arrivals, leaving) - bisect.bisect_right(sorted_leavings, arrival)
    for arrival, leaving in zip(arrivals, leavings)
))
