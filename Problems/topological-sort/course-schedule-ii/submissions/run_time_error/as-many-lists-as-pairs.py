# There may be fewer pairs than courses.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        if not prerequisites:
            return list(range(numCourses))
        waiting = [[] for _ in prerequisites]
        opened = [0] * numCourses
        for course, required in prerequisites:
            waiting[required].append(course)
            opened[course] += 1
        order = [course for course in range(numCourses) if opened[course] == 0]
        for required in order:
            for course in waiting[required]:
                opened[course] -= 1
                if opened[course] == 0:
                    order.append(course)
        return order if len(order) == numCourses else []
