// A number that is there already is not taken again.
class MedianFinder {
  private var numbers: [Int] = []

  init() {}

  func addNum(_ num: Int) {
    let index = numbers.firstIndex { $0 >= num } ?? numbers.count
    if index == numbers.count || numbers[index] != num { numbers.insert(num, at: index) }
  }

  func findMedian() -> Double {
    Double(numbers[(numbers.count - 1) / 2] + numbers[numbers.count / 2]) / 2
  }
}
