// Without sorting: the interval that ends next is searched among all, for each that is kept.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var end = Int.min
    var kept = 0
    while let next = intervals.filter({ $0[0] >= end }).min(by: { $0[1] < $1[1] }) {
      end = next[1]
      kept += 1
    }
    return intervals.count - kept
  }
}
