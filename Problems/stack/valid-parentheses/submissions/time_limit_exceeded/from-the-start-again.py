# After each pair that is taken out the search begins at the start again.
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        rest = list(s)
        i = 1
        while i < len(rest):
            if opening.get(rest[i]) == rest[i - 1]:
                del rest[i - 1:i + 1]
                i = 1
            else:
                i += 1
        return not rest
