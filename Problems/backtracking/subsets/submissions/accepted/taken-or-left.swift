class Solution {
  func subsets(_ nums: [Int]) -> [[Int]] {
    guard let first = nums.first else { return [[]] }
    let rest = subsets(Array(nums.dropFirst()))
    return rest + rest.map { [first] + $0 }
  }
}
