class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        waiting = defaultdict(list)
        opened = [0] * numCourses
        for course, required in prerequisites:
            waiting[required].append(course)
            opened[course] += 1
        queue = deque(course for course in range(numCourses) if opened[course] == 0)
        order = []
        while queue:
            required = queue.popleft()
            order.append(required)
            for course in waiting[required]:
                opened[course] -= 1
                if opened[course] == 0:
                    queue.append(course)
        return order if len(order) == numCourses else []
