# Letters that t does not have are left out first; of windows of the same length the last one counts.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        places = [(index, letter) for index, letter in enumerate(s) if letter in need]
        missing = len(need)
        have = Counter()
        left = 0
        best = (inf, 0, 0)
        for right, letter in places:
            have[letter] += 1
            if have[letter] == need[letter]:
                missing -= 1
            while missing == 0:
                start, first = places[left]
                if right - start + 1 <= best[0]:
                    best = (right - start + 1, start, right)
                have[first] -= 1
                if have[first] < need[first]:
                    missing += 1
                left += 1
        return "" if best[0] == inf else s[best[1]:best[2] + 1]
