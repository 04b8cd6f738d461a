// Each interval is compared with all of the result so far.
class Solution {
  func merge(_ intervals: [[Int]]) -> [[Int]] {
    var merged: [[Int]] = []
    for interval in intervals {
      var union = interval
      var rest: [[Int]] = []
      for known in merged {
        if known[0] <= union[1] && union[0] <= known[1] {
          union = [min(known[0], union[0]), max(known[1], union[1])]
        } else {
          rest.append(known)
        }
      }
      merged = rest + [union]
    }
    return merged
  }
}
