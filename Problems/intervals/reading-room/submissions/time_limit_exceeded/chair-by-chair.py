# Looks at one chair after the other for a free one: as slow as there are chairs.
visitors = sorted(tuple(map(int, input().split())) for _ in range(int(input())))
free_from = []
for arrival, leaving in visitors:
    for chair, time in enumerate(free_from):
        if time <= arrival:
            free_from[chair] = leaving
            break
    else:
        free_from.append(leaving)
print(len(free_from))
