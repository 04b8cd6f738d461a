class Solution:
    def isValid(self, s: str) -> bool:
        found = True
        while found:
            found = False
            for i in range(len(s) - 1):
                if s[i:i + 2] in ("()", "[]", "{}"):
                    s = s[:i] + s[i + 2:]
                    found = True
                    break
        return s == ""
