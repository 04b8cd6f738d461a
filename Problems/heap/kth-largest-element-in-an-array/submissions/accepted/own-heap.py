# A max-heap of all numbers, written out, from which the largest is taken k times.
class MaxHeap:
    def __init__(self, items):
        self.items = list(items)
        for i in range(len(self.items) // 2 - 1, -1, -1):
            self.sink(i)

    def sink(self, i):
        n = len(self.items)
        while True:
            largest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.items[child] > self.items[largest]:
                    largest = child
            if largest == i:
                return
            self.items[i], self.items[largest] = self.items[largest], self.items[i]
            i = largest

    def pop(self):
        top = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            self.sink(0)
        return top


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = MaxHeap(nums)
        for _ in range(k - 1):
            heap.pop()
        return heap.pop()
