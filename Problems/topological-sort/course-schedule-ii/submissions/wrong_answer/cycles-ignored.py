# A course that is in progress counts as done, so a cycle is not noticed.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        required = defaultdict(list)
        for course, before in prerequisites:
            required[course].append(before)
        visited = set()
        order = []

        def visit(course):
            if course not in visited:
                visited.add(course)
                for other in required[course]:
                    visit(other)
                order.append(course)

        for course in range(numCourses):
            visit(course)
        return order
