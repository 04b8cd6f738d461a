# For an increasing run the positions of one letter must be taken from the last to the first; so it is used several times.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        positions = defaultdict(list)
        for j, letter in enumerate(text2):
            positions[letter].append(j)
        ends = []
        for letter in text1:
            for j in positions[letter]:
                place = bisect_left(ends, j)
                ends[place:place + 1] = [j]
        return len(ends)
