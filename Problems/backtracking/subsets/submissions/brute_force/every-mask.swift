class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var count = 1
    for _ in nums { count *= 2 }
    var result: [[Int]] = []
    for number in 0..<count {
      var digits = number
      var subset: [Int] = []
      for element in nums {
        if digits % 2 == 1 { subset.append(element) }
        digits /= 2
      }
      result.append(subset)
    }
    return result
  }
}
