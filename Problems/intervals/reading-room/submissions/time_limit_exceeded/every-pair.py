# Counts again from the start whoever is in the room at each arrival.
visitors = sorted(tuple(map(int, input().split())) for _ in range(int(input())))
most = 0
for index, (arrival, _) in enumerate(visitors):
    here = 1
    for _, leaving in visitors[:index]:
        if leaving > arrival:
            here += 1
    most = max(most, here)
print(most)
