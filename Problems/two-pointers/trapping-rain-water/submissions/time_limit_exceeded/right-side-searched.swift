// The highest to the left is kept, but the highest to the right is searched for each column.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var highestLeft = 0
    var water = 0
    for i in height.indices {
      highestLeft = max(highestLeft, height[i])
      var highestRight = 0
      for j in i..<height.count { highestRight = max(highestRight, height[j]) }
      water += min(highestLeft, highestRight) - height[i]
    }
    return water
  }
}
