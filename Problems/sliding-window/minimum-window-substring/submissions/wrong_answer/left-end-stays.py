# The left end moves by one letter only, though more of them may be superfluous.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = 0
        best = ""
        for right, letter in enumerate(s):
            missing -= need[letter] > 0
            need[letter] -= 1
            if missing == 0:
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                need[s[left]] += 1
                missing += need[s[left]] > 0
                left += 1
        return best
