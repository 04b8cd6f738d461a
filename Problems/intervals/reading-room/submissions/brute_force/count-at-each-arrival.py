# The room is fullest at some arrival: count the visitors at each of them.
visitors = [tuple(map(int, input().split())) for _ in range(int(input()))]
print(max(sum(a <= arrival < b for a, b in visitors) for arrival, _ in visitors))
