// The middle of the numbers as they arrived.
class MedianFinder {
  private var numbers: [Int] = []

  init() {}

  func addNum(_ num: Int) {
    numbers.append(num)
  }

  func findMedian() -> Double {
    let middle = numbers.count / 2
    if numbers.count % 2 == 1 { return Double(numbers[middle]) }
    return Double(numbers[middle - 1] + numbers[middle]) / 2
  }
}
