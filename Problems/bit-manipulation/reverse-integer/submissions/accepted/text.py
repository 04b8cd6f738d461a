class Solution:
    def reverse(self, x: int) -> int:
        s = str(x)
        # keep the sign in front
        if s[0] == '-':
            res = int('-' + s[1:][::-1])
        else:
            res = int(s[::-1])
        return res if -2**31 <= res <= 2**31 - 1 else 0
