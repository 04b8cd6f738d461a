# Every letter of t lowers the number of missing ones, also when there are enough of it already.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = set(t)
        missing = len(t)
        left = 0
        best = ""
        for right, letter in enumerate(s):
            missing -= letter in need
            while missing <= 0:
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                missing += s[left] in need
                left += 1
        return best
