# The window moves as it should, but is counted anew after each step.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        left = 0
        best = ""
        for right in range(len(s)):
            while not need - Counter(s[left:right + 1]):
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                left += 1
        return best
