# Takes half of a copied heap out for each question.
class MedianFinder:
    def __init__(self):
        self.heap = []

    def addNum(self, num: int) -> None:
        heappush(self.heap, num)

    def findMedian(self) -> float:
        heap = self.heap[:]
        for _ in range((len(heap) - 1) // 2):
            heappop(heap)
        if len(self.heap) % 2:
            return heap[0]
        return (heappop(heap) + heap[0]) / 2
