class Solution(object):
    def eraseOverlapIntervals(self, intervals):
        """
        :type intervals: List[List[int]]
        :rtype: int
        """
        intervals.sort()
        stack = [intervals[0]]
        count = 0
        for cur in intervals[1:]:
            if cur[0] < stack[-1][1]:
                count += 1
                stack[-1] = [stack[-1][0], min(stack[-1][1], cur[1])]
            else:
                stack.append(cur)
        return count
