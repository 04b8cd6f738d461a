class Solution {
  func trap(_ height: [Int]) -> Int {
    let n = height.count
    var highestLeft = height
    var highestRight = height
    for i in stride(from: 1, to: n, by: 1) { highestLeft[i] = max(highestLeft[i - 1], height[i]) }
    for i in stride(from: n - 2, through: 0, by: -1) { highestRight[i] = max(highestRight[i + 1], height[i]) }
    return height.indices.map { min(highestLeft[$0], highestRight[$0]) - height[$0] }.reduce(0, +)
  }
}
