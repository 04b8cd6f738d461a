# The dictionary holds only the last prerequisite of each course.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        required = dict(prerequisites)
        state = {None: True}
        order = []

        def visit(course):
            if course not in state:
                state[course] = False
                if not visit(required.get(course)):
                    return False
                state[course] = True
                order.append(course)
            return state[course]

        return order if all(visit(course) for course in range(numCourses)) else []
