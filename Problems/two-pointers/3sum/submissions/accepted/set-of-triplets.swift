// Two pointers that don't step over equal numbers; a set keeps each triplet once.
class Solution {
  func threeSum(_ nums: [Int]) -> [[Int]] {
    var result = Set<[Int]>()
    let sorted = nums.sorted()

    for i in 0..<sorted.count {
      var l = i + 1
      var r = sorted.count - 1
      while l < r {
        let sum = sorted[i] + sorted[l] + sorted[r]
        if sum == 0 {
          result.insert([sorted[i], sorted[l], sorted[r]])
          l += 1
          r -= 1
        } else if sum < 0 {
          l += 1
        } else {
          r -= 1
        }
      }
    }

    return Array(result)
  }
}
