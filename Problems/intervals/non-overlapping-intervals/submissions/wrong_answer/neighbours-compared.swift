// Each interval is compared with the one before it, also when that one has been removed.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    let sorted = intervals.sorted { $0[1] < $1[1] }
    var removed = 0
    for index in sorted.indices.dropFirst() where sorted[index][0] < sorted[index - 1][1] { removed += 1 }
    return removed
  }
}
