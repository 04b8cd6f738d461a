# A string of pairs side by side is valid too, and is not its own mirror image.
class Solution:
    def isValid(self, s: str) -> bool:
        return s == s[::-1].translate(str.maketrans("()[]{}", ")(][}{"))
