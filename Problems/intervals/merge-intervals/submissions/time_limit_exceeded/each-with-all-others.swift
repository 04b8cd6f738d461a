// A graph of which intervals meet; its components are the result, but each step looks at all of them.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var isVisited = Array(repeating: false, count: intervals.count)
    var merged: [[Int]] = []
    for first in intervals.indices where !isVisited[first] {
      isVisited[first] = true
      var union = intervals[first]
      var stack = [first]
      while let one = stack.popLast() {
        union = [min(union[0], intervals[one][0]), max(union[1], intervals[one][1])]
        for other in intervals.indices where !isVisited[other] {
          if intervals[one][0] <= intervals[other][1] && intervals[other][0] <= intervals[one][1] {
            isVisited[other] = true
            stack.append(other)
          }
        }
      }
      merged.append(union)
    }
    return merged
  }
}
