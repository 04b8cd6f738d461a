# Equal counts say nothing about the order.
class Solution:
    def isValid(self, s: str) -> bool:
        return all(s.count(a) == s.count(b) for a, b in ("()", "[]", "{}"))
