// An interval is removed from the array that is being walked through, so the one after it is skipped.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var intervals = intervals.sorted { $0[0] < $1[0] }
    var index = 0
    while index + 1 < intervals.count {
      if intervals[index + 1][0] <= intervals[index][1] {
        intervals[index][1] = max(intervals[index][1], intervals[index + 1][1])
        intervals.remove(at: index + 1)
      }
      index += 1
    }
    return intervals
  }
}
