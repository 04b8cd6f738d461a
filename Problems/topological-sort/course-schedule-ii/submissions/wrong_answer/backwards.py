# The pairs are read the wrong way round.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = defaultdict(list)
        opened = Counter()
        for required, course in prerequisites:
            waiting[required].append(course)
            opened[course] += 1
        order = [course for course in range(numCourses) if not opened[course]]
        for required in order:
            for course in waiting[required]:
                opened[course] -= 1
                if not opened[course]:
                    order.append(course)
        return order if len(order) == numCourses else []
