# Takes the guest book to be in the order of arrival; counts whoever has not left yet.
import heapq

leavings = []
most = 0
for _ in range(int(input())):
    arrival, leaving = map(int, input().split())
    while leavings and leavings[0] <= arrival:
        heapq.heappop(leavings)
    heapq.heappush(leavings, leaving)
    most = max(most, len(leavings))
print(most)
