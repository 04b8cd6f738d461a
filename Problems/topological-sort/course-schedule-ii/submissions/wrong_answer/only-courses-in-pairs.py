# Courses that no pair names are left out.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = defaultdict(list)
        opened = Counter()
        for course, required in prerequisites:
            waiting[required].append(course)
            opened[course] += 1
            opened[required] += 0
        order = [course for course in opened if opened[course] == 0]
        for required in order:
            for course in waiting[required]:
                opened[course] -= 1
                if opened[course] == 0:
                    order.append(course)
        return order if len(order) == len(opened) else []
