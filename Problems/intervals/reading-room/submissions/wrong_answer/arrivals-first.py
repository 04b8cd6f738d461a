# In the same second arrivals come before leavings.
import sys

numbers = list(map(int, sys.stdin.read().split()))[1:]
events = [(time, 1 if index % 2 == 0 else -1) for index, time in enumerate(numbers)]
here = most = 0
for _, change in sorted(events, key=lambda event: (event[0], -event[1])):
    here += change
    most = max(most, here)
print(most)
