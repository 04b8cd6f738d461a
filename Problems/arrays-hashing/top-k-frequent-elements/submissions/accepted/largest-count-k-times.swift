// Goes through all counts for each of the k numbers.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for number in nums { counts[number, default: 0] += 1 }
    var result: [Int] = []
    for _ in 0..<k {
      let number = counts.max { $0.value < $1.value }!.key
      result.append(number)
      counts[number] = nil
    }
    return result
  }
}
