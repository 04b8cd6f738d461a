// That there is no way on is not remembered.
class Solution {
  func jump(_ nums: [Int]) -> Int {
    var known = Array(repeating: Int.max, count: nums.count)
    known[nums.count - 1] = 0

    func fewest(_ index: Int) -> Int {
      if known[index] != .max { return known[index] }
      var best = Int.max
      for next in index..<min(index + nums[index], nums.count - 1) {
        let rest = fewest(next + 1)
        if rest != .max { best = min(best, rest + 1) }
      }
      known[index] = best
      return best
    }

    return fewest(0)
  }
}
