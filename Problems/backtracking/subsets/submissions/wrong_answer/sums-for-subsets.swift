// Two choices are taken for the same when their sums are equal.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var subsetOfSum: [Int: [Int]] = [0: []]
    for number in nums {
      for (sum, subset) in subsetOfSum where subsetOfSum[sum + number] == nil {
        subsetOfSum[sum + number] = subset + [number]
      }
    }
    return Array(subsetOfSum.values)
  }
}
