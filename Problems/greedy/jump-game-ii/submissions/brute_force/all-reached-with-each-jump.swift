class Solution {
  func jump(_ nums: [Int]) -> Int {
    var reached: Set<Int> = [0]
    var jumps = 0
    while !reached.contains(nums.count - 1) {
      var next: Set<Int> = []
      for index in reached {
        for target in nums.indices where target > index && target <= index + nums[index] { next.insert(target) }
      }
      reached = next
      jumps += 1
    }
    return jumps
  }
}
