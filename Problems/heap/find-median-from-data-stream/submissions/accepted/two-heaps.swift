class MedianFinder {
  private var lower = Heap<Int>()
  private var upper = Heap<Int>()

  init() {}

  func addNum(_ num: Int) {
    lower.insert(num)
    upper.insert(lower.popMax()!)
    if upper.count > lower.count { lower.insert(upper.popMin()!) }
  }

  func findMedian() -> Double {
    if lower.count > upper.count { return Double(lower.max!) }
    return Double(lower.max! + upper.min!) / 2
  }
}
