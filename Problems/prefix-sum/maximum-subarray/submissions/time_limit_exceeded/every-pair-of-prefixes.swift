// The sum of a run is the difference of two prefix sums, but all pairs of them are tried.
class Solution {
  func maxSubArray(_ nums: [Int]) -> Int {
    let prefixes = nums.reduce(into: [0]) { $0.append($0.last! + $1) }
    var best = Int.min
    for end in 1..<prefixes.count {
      for start in 0..<end { best = max(best, prefixes[end] - prefixes[start]) }
    }
    return best
  }
}
