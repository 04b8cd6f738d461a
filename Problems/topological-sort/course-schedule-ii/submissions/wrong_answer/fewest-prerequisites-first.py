# Fewer prerequisites do not mean earlier.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        count = Counter(course for course, _ in prerequisites)
        if len(count) == numCourses:
            return []
        return sorted(range(numCourses), key=count.__getitem__)
