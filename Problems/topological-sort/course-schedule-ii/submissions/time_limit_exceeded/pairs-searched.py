# All pairs are searched for each course that is taken.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        opened = [0] * numCourses
        for course, _ in prerequisites:
            opened[course] += 1
        order = [course for course in range(numCourses) if opened[course] == 0]
        for required in order:
            for course, before in prerequisites:
                if before == required:
                    opened[course] -= 1
                    if opened[course] == 0:
                        order.append(course)
        return order if len(order) == numCourses else []
