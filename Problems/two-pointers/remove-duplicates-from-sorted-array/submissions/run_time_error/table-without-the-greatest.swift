// From -100 to 100 there are 201 numbers.
class Solution {
  func removeDuplicates(_ nums: inout [Int]) -> Int {
    var occurs = [Bool](repeating: false, count: 200)
    for number in nums { occurs[number + 100] = true }
    nums = occurs.indices.filter { occurs[$0] }.map { $0 - 100 }
    return nums.count
  }
}
