# After each move all letters of t are compared: up to 52 of them.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        window = defaultdict(int)
        left = 0
        best = ""
        for right in range(len(s)):
            window[s[right]] += 1
            while all(window[letter] >= need[letter] for letter in need):
                if not best or right - left + 1 < len(best):
                    best = s[left:right + 1]
                window[s[left]] -= 1
                left += 1
        return best
