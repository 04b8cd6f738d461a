class Solution {
  func measure(_ nums: [Int], _ k: Int) -> Int {
    var seen: [Int: Int] = [:]
    for number in nums { seen[number, default: 0] += 1 }
    return seen[k] ?? 0
  }
}
