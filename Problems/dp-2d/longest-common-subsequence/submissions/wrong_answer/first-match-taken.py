# Each letter takes its first match, even if that passes over many letters; tried from both texts and from every letter.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        def matched(text, other):
            place = -1
            length = 0
            for letter in text:
                found = other.find(letter, place + 1)
                if found >= 0:
                    place = found
                    length += 1
            return length

        return max(
            max(matched(text[start:], other) for start in range(len(text)))
            for text, other in ((text1, text2), (text2, text1))
        )
