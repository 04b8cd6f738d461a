// The heaps are filled in turn, whatever the number is.
class MedianFinder {
  private var lower = Heap<Int>()
  private var upper = Heap<Int>()

  init() {}

  func addNum(_ num: Int) {
    if lower.count == upper.count { lower.insert(num) } else { upper.insert(num) }
  }

  func findMedian() -> Double {
    if lower.count > upper.count { return Double(lower.max!) }
    return Double(lower.max! + upper.min!) / 2
  }
}
