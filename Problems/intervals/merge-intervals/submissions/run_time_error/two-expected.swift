// There may be only one interval.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var intervals = intervals.sorted { $0[0] < $1[0] }
    var merged = [intervals.removeFirst()]
    repeat {
      let interval = intervals.removeFirst()
      if interval[0] <= merged.last![1] {
        merged[merged.count - 1][1] = max(merged.last![1], interval[1])
      } else {
        merged.append(interval)
      }
    } while !intervals.isEmpty
    return merged
  }
}
