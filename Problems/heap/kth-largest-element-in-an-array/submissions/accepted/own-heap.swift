// A generic priority queue, as one keeps it at hand.
struct PriorityQueue<Element> {
  private var items: [Element] = []
  private let before: (Element, Element) -> Bool

  init(sort: @escaping (Element, Element) -> Bool) {
    before = sort
  }

  var count: Int { items.count }
  var peek: Element? { items.first }

  mutating func push(_ element: Element) {
    items.append(element)
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard before(items[child], items[parent]) else { return }
      items.swapAt(child, parent)
      child = parent
    }
  }

  @discardableResult
  mutating func pop() -> Element? {
    if items.isEmpty { return nil }
    items.swapAt(0, items.count - 1)
    let first = items.removeLast()
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && before(items[child], items[best]) {
        best = child
      }
      if best == parent { return first }
      items.swapAt(best, parent)
      parent = best
    }
  }
}

class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    var queue = PriorityQueue<Int>(sort: <)
    for number in nums {
      queue.push(number)
      if queue.count > k { queue.pop() }
    }
    return queue.peek!
  }
}
