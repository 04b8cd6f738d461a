# A closing bracket comes when the stack is empty.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in opening:
                stack.append(c)
            elif stack.pop() != opening[c]:
                return False
        return not stack
