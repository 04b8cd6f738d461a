// Water is added in horizontal layers: each time a column closes the hollow above a lower one.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var stack: [Int] = []
    var water = 0
    for (index, h) in height.enumerated() {
      while let bottom = stack.last, height[bottom] < h {
        stack.removeLast()
        guard let left = stack.last else { break }
        water += (min(height[left], h) - height[bottom]) * (index - left - 1)
      }
      stack.append(index)
    }
    return water
  }
}
