// A new interval that meets several of the result is merged with the first of them only.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var merged: [[Int]] = []
    for interval in intervals {
      if let index = merged.firstIndex(where: { $0[0] <= interval[1] && interval[0] <= $0[1] }) {
        merged[index] = [min(merged[index][0], interval[0]), max(merged[index][1], interval[1])]
      } else {
        merged.append(interval)
      }
    }
    return merged
  }
}
