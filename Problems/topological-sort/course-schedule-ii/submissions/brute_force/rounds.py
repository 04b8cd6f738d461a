class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        order = []
        while len(order) < numCourses:
            for course in range(numCourses):
                if course not in order and all(a != course or b in order for a, b in prerequisites):
                    order.append(course)
                    break
            else:
                return []
        return order
