class Solution {
  func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
    for candidate in nums {
      let larger = nums.filter { $0 > candidate }.count
      let equal = nums.filter { $0 == candidate }.count
      if larger < k && k <= larger + equal { return candidate }
    }
    return 0
  }
}
