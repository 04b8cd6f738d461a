# Every letter of t has to be there, but only once.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = set(t)
        window = Counter()
        formed = left = 0
        best = ""
        for right, letter in enumerate(s):
            window[letter] += 1
            if letter in need and window[letter] == 1:
                formed += 1
            while formed == len(need):
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                window[s[left]] -= 1
                if s[left] in need and window[s[left]] == 0:
                    formed -= 1
                left += 1
        return best
