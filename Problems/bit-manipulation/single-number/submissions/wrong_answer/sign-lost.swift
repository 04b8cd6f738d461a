// The table is by the absolute value: -4 and 4 are one place.
class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    var odd = Array(repeating: false, count: 30_001)
    for number in nums { odd[abs(number)].toggle() }
    return odd.firstIndex(of: true) ?? 0
  }
}
