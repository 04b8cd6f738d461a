// The counts are kept in an array, so each number is searched for in it.
class Solution {
  func topKFrequent(_ nums: [Int], _ k: Int) -> [Int] {
    var counts: [(number: Int, count: Int)] = []
    for number in nums {
      if let index = counts.firstIndex(where: { $0.number == number }) {
        counts[index].count += 1
      } else {
        counts.append((number, 1))
      }
    }
    return counts.sorted { $0.count > $1.count }.prefix(k).map(\.number)
  }
}
