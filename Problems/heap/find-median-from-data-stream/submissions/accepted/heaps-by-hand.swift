/// A heap as one writes it where there is none.
struct PriorityQueue<T> {
  private var elements: [T] = []
  private let isBefore: (T, T) -> Bool

  init(_ isBefore: @escaping (T, T) -> Bool) {
    self.isBefore = isBefore
  }

  var count: Int { elements.count }
  var top: T? { elements.first }

  mutating func push(_ element: T) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 && isBefore(elements[child], elements[(child - 1) / 2]) {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> T? {
    guard !elements.isEmpty else { return nil }
    elements.swapAt(0, elements.count - 1)
    let top = elements.removeLast()
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < elements.count {
        if isBefore(elements[child], elements[best]) { best = child }
      }
      if best == parent { break }
      elements.swapAt(parent, best)
      parent = best
    }
    return top
  }
}

class MedianFinder {
  var maxHeap = PriorityQueue<Int>(>)
  var minHeap = PriorityQueue<Int>(<)

  init() {}

  func addNum(_ num: Int) {
    if let top = maxHeap.top, num > top {
      minHeap.push(num)
    } else {
      maxHeap.push(num)
    }
    if maxHeap.count > minHeap.count + 1 {
      minHeap.push(maxHeap.pop()!)
    } else if minHeap.count > maxHeap.count {
      maxHeap.push(minHeap.pop()!)
    }
  }

  func findMedian() -> Double {
    if maxHeap.count > minHeap.count { return Double(maxHeap.top!) }
    return Double(maxHeap.top! + minHeap.top!) / 2.0
  }
}
