# What lies inside a bracket is read by a call of its own, as deep as they are nested.
class Solution:
    def isValid(self, s: str) -> bool:
        closing = {"(": ")", "[": "]", "{": "}"}

        def inside(i):
            while i < len(s) and s[i] in closing:
                end = inside(i + 1)
                if end >= len(s) or s[end] != closing[s[i]]:
                    return len(s) + 1
                i = end + 1
            return i

        return inside(0) == len(s)
