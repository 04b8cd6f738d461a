# The statement does not say that a day has 86 400 seconds: the table is too short.
changes = [0] * (86_400 + 1)
for _ in range(int(input())):
    arrival, leaving = map(int, input().split())
    changes[arrival] += 1
    changes[leaving] -= 1
here = most = 0
for change in changes:
    here += change
    most = max(most, here)
print(most)
