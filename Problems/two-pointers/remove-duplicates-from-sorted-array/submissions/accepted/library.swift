class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var last: Int?
    nums.removeAll { number in
      defer { last = number }
      return number == last
    }
    return nums.count
  }
}
