# Upper and lower case are different letters.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t.lower())
        lower = s.lower()
        missing = len(t)
        left = 0
        best = ""
        for right, letter in enumerate(lower):
            missing -= need[letter] > 0
            need[letter] -= 1
            while missing == 0:
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                need[lower[left]] += 1
                missing += need[lower[left]] > 0
                left += 1
        return best
