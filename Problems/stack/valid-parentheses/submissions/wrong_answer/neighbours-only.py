# One round of replacing is not enough when pairs are nested.
class Solution:
    def isValid(self, s: str) -> bool:
        return s.replace("()", "").replace("[]", "").replace("{}", "") == ""
