// A number above all others has no place before another one.
class MedianFinder {
  private var numbers: [Int] = []

  init() {}

  func addNum(_ num: Int) {
    if numbers.isEmpty {
      numbers.append(num)
    } else {
      numbers.insert(num, at: numbers.firstIndex { $0 >= num }!)
    }
  }

  func findMedian() -> Double {
    Double(numbers[(numbers.count - 1) / 2] + numbers[numbers.count / 2]) / 2
  }
}
