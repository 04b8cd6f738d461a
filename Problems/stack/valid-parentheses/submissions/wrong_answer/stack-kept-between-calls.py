# What an earlier string left open is still on the stack.
class Solution:
    stack = []

    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        for c in s:
            if c not in opening:
                self.stack.append(c)
            elif not self.stack or self.stack.pop() != opening[c]:
                return False
        return not self.stack
