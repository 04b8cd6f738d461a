// The same subset is reached in every order of removing the others: n! ways.
class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    var result: Set<[Int]> = []

    func remove(from subset: [Int]) {
      result.insert(subset)
      for index in subset.indices {
        var smaller = subset
        smaller.remove(at: index)
        remove(from: smaller)
      }
    }

    remove(from: nums)
    return Array(result)
  }
}
