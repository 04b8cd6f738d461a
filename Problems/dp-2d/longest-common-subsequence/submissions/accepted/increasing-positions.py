class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        positions = defaultdict(list)
        for j in reversed(range(len(text2))):
            positions[text2[j]].append(j)
        ends = []
        for letter in text1:
            for j in positions[letter]:
                place = bisect_left(ends, j)
                if place == len(ends):
                    ends.append(j)
                else:
                    ends[place] = j
        return len(ends)
