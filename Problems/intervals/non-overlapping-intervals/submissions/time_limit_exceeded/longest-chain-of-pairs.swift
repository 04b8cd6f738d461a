// For each interval all earlier ones are looked at.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    let sorted = intervals.sorted { $0[1] < $1[1] }
    var kept = [Int](repeating: 1, count: sorted.count)
    for i in 0..<sorted.count {
      for j in 0..<i where sorted[j][1] <= sorted[i][0] { kept[i] = max(kept[i], kept[j] + 1) }
    }
    return sorted.count - kept.max()!
  }
}
