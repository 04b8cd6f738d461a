class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    for number in nums {
      if nums.filter({ $0 == number }).count == 1 { return number }
    }
    return 0
  }
}
