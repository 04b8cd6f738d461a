# Counts runs in which everybody meets the visitor who came just before.
visitors = sorted(tuple(map(int, input().split())) for _ in range(int(input())))
run = most = 0
last_leaving = -1
for arrival, leaving in visitors:
    run = run + 1 if arrival < last_leaving else 1
    most = max(most, run)
    last_leaving = leaving
print(most)
