// Binary search for the place, then everything behind it moves.
class MedianFinder {
  private var numbers: [Int] = []

  init() {}

  func addNum(_ num: Int) {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < num { low = middle + 1 } else { high = middle }
    }
    numbers.insert(num, at: low)
  }

  func findMedian() -> Double {
    let middle = numbers.count / 2
    if numbers.count % 2 == 1 { return Double(numbers[middle]) }
    return Double(numbers[middle - 1] + numbers[middle]) / 2
  }
}
