// The range of the loop is that of the array before anything was removed.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var rest = intervals.sorted { $0[1] < $1[1] }
    for index in 1..<rest.count where rest[index][0] < rest[index - 1][1] { rest.remove(at: index) }
    return intervals.count - rest.count
  }
}
