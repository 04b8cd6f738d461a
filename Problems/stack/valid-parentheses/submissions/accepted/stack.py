class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c in opening:
                if not stack or stack.pop() != opening[c]:
                    return False
            else:
                stack.append(c)
        return not stack
