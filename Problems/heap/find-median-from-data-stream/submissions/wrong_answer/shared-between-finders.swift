// The numbers belong to the class, so a new finder begins with the old ones.
class MedianFinder {
  static var numbers: [Int] = []

  init() {}

  func addNum(_ num: Int) {
    MedianFinder.numbers.insert(num, at: MedianFinder.numbers.firstIndex { $0 >= num } ?? MedianFinder.numbers.count)
  }

  func findMedian() -> Double {
    let numbers = MedianFinder.numbers
    return Double(numbers[(numbers.count - 1) / 2] + numbers[numbers.count / 2]) / 2
  }
}
