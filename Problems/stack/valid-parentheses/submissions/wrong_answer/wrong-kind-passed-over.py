# A closing bracket of the wrong kind is passed over, and its partner may still come.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in opening:
                stack.append(c)
            elif not stack:
                return False
            elif stack[-1] == opening[c]:
                stack.pop()
        return not stack
