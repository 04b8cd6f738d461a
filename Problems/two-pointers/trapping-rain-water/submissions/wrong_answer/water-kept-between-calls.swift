// The sum is static and grows from call to call.
class Solution {
  static var water = 0

  func trap(_ height: [Int]) -> Int {
    var right = height
    for i in height.indices.dropLast().reversed() { right[i] = max(right[i], right[i + 1]) }
    var left = 0
    for (i, h) in height.enumerated() {
      left = max(left, h)
      Solution.water += min(left, right[i]) - h
    }
    return Solution.water
  }
}
