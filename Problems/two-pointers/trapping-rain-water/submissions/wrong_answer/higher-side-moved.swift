// The pointer at the higher column moves, where the level is not known yet.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var left = 0
    var right = height.count - 1
    var highestLeft = 0
    var highestRight = 0
    var water = 0
    while left <= right {
      if height[left] >= height[right] {
        highestLeft = max(highestLeft, height[left])
        water += highestLeft - height[left]
        left += 1
      } else {
        highestRight = max(highestRight, height[right])
        water += highestRight - height[right]
        right -= 1
      }
    }
    return water
  }
}
