// With an even count there are two numbers in the middle.
class MedianFinder {
  private var numbers: [Int] = []

  init() {}

  func addNum(_ num: Int) {
    numbers.insert(num, at: numbers.firstIndex { $0 >= num } ?? numbers.count)
  }

  func findMedian() -> Double {
    Double(numbers[numbers.count / 2])
  }
}
