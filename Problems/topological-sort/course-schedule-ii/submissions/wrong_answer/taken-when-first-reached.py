# A course is taken as soon as one of its prerequisites is.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = defaultdict(list)
        for course, required in prerequisites:
            waiting[required].append(course)
        taken = set(range(numCourses)) - {course for course, _ in prerequisites}
        order = list(taken)
        for required in order:
            for course in waiting[required]:
                if course not in taken:
                    taken.add(course)
                    order.append(course)
        return order if len(order) == numCourses else []
