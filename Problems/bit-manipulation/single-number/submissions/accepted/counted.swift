class Solution {
  func singleNumber(_ nums: [Int]) -> Int {
    var dict = [Int: Int]()
    for num in nums {
      dict[num] = (dict[num] ?? 0) + 1
    }
    for (num, count) in dict {
      if count == 1 { return num }
    }
    return -1
  }
}
