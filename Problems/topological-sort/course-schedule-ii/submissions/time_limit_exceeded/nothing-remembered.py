# The search only remembers the way that it is on, so it comes to the same course in every possible way.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        required = defaultdict(list)
        for course, before in prerequisites:
            required[course].append(before)
        way = set()
        order = {}

        def visit(course):
            if course in way:
                return False
            way.add(course)
            for other in required[course]:
                if not visit(other):
                    return False
            way.remove(course)
            order[course] = True
            return True

        return list(order) if all(visit(course) for course in range(numCourses)) else []
