class Solution(object):
    def findOrder(self, numCourses, prerequisites):
        """
        :type numCourses: int
        :type prerequisites: List[List[int]]
        :rtype: List[int]
        """
        required = [set() for _ in range(numCourses)]
        waiting = [set() for _ in range(numCourses)]
        for course, before in prerequisites:
            required[course].add(before)
            waiting[before].add(course)
        ready = [course for course in range(numCourses) if not required[course]]
        order = []
        while ready:
            course = ready.pop()
            order.append(course)
            for other in waiting[course]:
                required[other].remove(course)
                if not required[other]:
                    ready.append(other)
        if len(order) != numCourses:
            return []
        return order
