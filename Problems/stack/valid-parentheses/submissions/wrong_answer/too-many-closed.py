# A closing bracket is passed over when nothing is open.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in opening:
                stack.append(c)
            elif stack and stack.pop() != opening[c]:
                return False
        return not stack
