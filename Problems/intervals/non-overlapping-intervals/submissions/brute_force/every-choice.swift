class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    // How many of those that start at or after `end` can stay together: any of them may be the first.
    func kept(after end: Int) -> Int {
      var most = 0
      for interval in intervals where interval[0] >= end { most = max(most, 1 + kept(after: interval[1])) }
      return most
    }

    return intervals.count - kept(after: Int.min)
  }
}
