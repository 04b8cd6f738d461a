# The letters of t are looked for in their order, as a subsequence.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        best = ""
        for start, letter in enumerate(s):
            if letter != t[0]:
                continue
            end = start
            for wanted in t[1:]:
                end = s.find(wanted, end + 1)
                if end < 0 or best and end - start + 1 >= len(best):
                    break
            else:
                best = s[start:end + 1]
            if end < 0:
                break
        return best
