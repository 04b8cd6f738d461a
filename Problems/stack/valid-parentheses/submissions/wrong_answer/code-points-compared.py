# "]" comes 2 after "[", but ")" only 1 after "(".
class Solution:
    def isValid(self, s: str) -> bool:
        stack = []
        for c in s:
            if stack and ord(c) - ord(stack[-1]) == 2:
                stack.pop()
            else:
                stack.append(c)
        return not stack
