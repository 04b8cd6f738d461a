// The interval that overlaps most others goes first: it may be one of a best choice.
class Solution {
  func eraseOverlapIntervals(_ intervals: [[Int]]) -> Int {
    var rest = intervals
    while true {
      let overlaps = rest.map { one in rest.filter { $0[0] < one[1] && one[0] < $0[1] }.count - 1 }
      let most = overlaps.max() ?? 0
      if most <= 0 { return intervals.count - rest.count }
      rest.remove(at: overlaps.firstIndex(of: most)!)
    }
  }
}
