// A number goes to its half, but the halves are never made equal.
class MedianFinder {
  private var lower = Heap<Int>()
  private var upper = Heap<Int>()

  init() {}

  func addNum(_ num: Int) {
    if let top = lower.max, num > top { upper.insert(num) } else { lower.insert(num) }
  }

  func findMedian() -> Double {
    if (lower.count + upper.count) % 2 == 1 { return Double(lower.count > upper.count ? lower.max! : upper.min!) }
    return Double(lower.max! + (upper.min ?? lower.max!)) / 2
  }
}
