import heapq


def main():
    visitors = sorted(tuple(map(int, input().split())) for _ in range(int(input())))
    chairs = []
    for arrival, leaving in visitors:
        if chairs and chairs[0] <= arrival:
            heapq.heapreplace(chairs, leaving)
        else:
            heapq.heappush(chairs, leaving)
    print(len(chairs))


main()
