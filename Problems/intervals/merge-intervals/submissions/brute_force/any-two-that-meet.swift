// Any two with a number in common are replaced by the one that covers both, until there are none.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    for second in intervals.indices {
      for first in 0..<second {
        let (one, other) = (intervals[first], intervals[second])
        if one[0] <= other[1] && other[0] <= one[1] {
          var rest = intervals
          rest.remove(at: second)
          rest.remove(at: first)
          return merge(rest + [[min(one[0], other[0]), max(one[1], other[1])]])
        }
      }
    }
    return intervals
  }
}
