class Solution {
  func trap(_ height: [Int]) -> Int {
    var water = 0
    for i in height.indices {
      let left = height[...i].max()!
      let right = height[i...].max()!
      water += min(left, right) - height[i]
    }
    return water
  }
}
