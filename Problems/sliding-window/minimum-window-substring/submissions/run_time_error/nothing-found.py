# There may be no window at all.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = 0
        windows = []
        for right, letter in enumerate(s):
            missing -= need[letter] > 0
            need[letter] -= 1
            while missing == 0:
                windows.append((right - left, left))
                need[s[left]] += 1
                missing += need[s[left]] > 0
                left += 1
        length, start = min(windows)
        return s[start:start + length + 1]
