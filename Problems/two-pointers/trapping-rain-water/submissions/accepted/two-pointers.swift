class Solution {
  func trap(_ height: [Int]) -> Int {
    var left = 0
    var right = height.count - 1
    var highestLeft = 0
    var highestRight = 0
    var water = 0
    while left <= right {
      highestLeft = max(highestLeft, height[left])
      highestRight = max(highestRight, height[right])
      if highestLeft <= highestRight {
        water += highestLeft - height[left]
        left += 1
      } else {
        water += highestRight - height[right]
        right -= 1
      }
    }
    return water
  }
}
