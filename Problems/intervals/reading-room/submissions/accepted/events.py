import sys


def main():
    lines = sys.stdin.read().splitlines()
    events = []
    for line in lines[1:int(lines[0]) + 1]:
        arrival, leaving = map(int, line.split())
        events.append((arrival, 1))
        events.append((leaving, -1))
    here = most = 0
    for _, change in sorted(events):
        here += change
        most = max(most, here)
    print(most)


main()
