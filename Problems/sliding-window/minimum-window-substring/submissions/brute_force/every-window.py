# Shorter windows first; the first one that covers t.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        for length in range(len(t), len(s) + 1):
            for start in range(len(s) - length + 1):
                window = s[start:start + length]
                if not need - Counter(window):
                    return window
        return ""
