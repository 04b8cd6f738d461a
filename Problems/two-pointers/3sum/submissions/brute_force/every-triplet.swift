class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    var triplets: Set<[Int]> = []
    for i in 0..<nums.count {
      for j in i + 1..<nums.count {
        for k in j + 1..<max(j + 1, nums.count) where nums[i] + nums[j] + nums[k] == 0 {
          triplets.insert([nums[i], nums[j], nums[k]].sorted())
        }
      }
    }
    return Array(triplets)
  }
}
