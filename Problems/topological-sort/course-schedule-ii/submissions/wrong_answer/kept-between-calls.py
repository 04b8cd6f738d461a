# The pairs of earlier calls are still there.
class Solution:
    required = defaultdict(list)

    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        for course, before in prerequisites:
            self.required[course].append(before)
        state = {}
        order = []

        def visit(course):
            if course in state:
                return state[course]
            state[course] = False
            if not all(visit(other) for other in self.required[course]):
                return False
            state[course] = True
            order.append(course)
            return True

        return order if all(visit(course) for course in range(numCourses)) else []
