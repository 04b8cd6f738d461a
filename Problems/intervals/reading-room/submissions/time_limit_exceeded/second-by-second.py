# Walks through all seconds of the day, of which there may be 1 000 000 000.
from collections import Counter

changes = Counter()
for _ in range(int(input())):
    arrival, leaving = map(int, input().split())
    changes[arrival] += 1
    changes[leaving] -= 1
here = most = 0
for second in range(max(changes)):
    here += changes.get(second, 0)
    most = max(most, here)
print(most)
