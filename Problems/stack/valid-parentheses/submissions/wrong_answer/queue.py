# The first of the open brackets is taken, not the latest.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        queue = deque()
        for c in s:
            if c not in opening:
                queue.append(c)
            elif not queue or queue.popleft() != opening[c]:
                return False
        return not queue
