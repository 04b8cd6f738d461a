// The two numbers are returned, not where they are.
class Solution {
  func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var seen: Set<Int> = []
    for number in nums {
      if seen.contains(target - number) { return [target - number, number] }
      seen.insert(number)
    }
    return []
  }
}
