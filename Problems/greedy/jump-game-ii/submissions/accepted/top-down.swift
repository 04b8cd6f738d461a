class Solution {
  func jump(_ nums: [Int]) -> Int {
    var known: [Int: Int] = [:]

    func fewest(_ index: Int) -> Int {
      if index >= nums.count - 1 { return 0 }
      if let jumps = known[index] { return jumps }
      var best = 10_001
      var step = 1
      while step <= nums[index] {
        best = min(best, 1 + fewest(index + step))
        step += 1
      }
      known[index] = best
      return best
    }

    return fewest(0)
  }
}
