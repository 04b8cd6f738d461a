# Of several changes in the same second only the last is kept.
import sys

numbers = list(map(int, sys.stdin.read().split()))[1:]
changes = {time: 1 if index % 2 == 0 else -1 for index, time in enumerate(numbers)}
here = most = 0
for time in sorted(changes):
    here += changes[time]
    most = max(most, here)
print(most)
