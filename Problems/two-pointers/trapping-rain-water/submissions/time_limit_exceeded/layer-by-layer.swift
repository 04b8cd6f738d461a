// One layer of water after the other, as many as the highest column is high.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var water = 0
    for level in stride(from: 1, through: height.max() ?? 0, by: 1) {
      var open = 0
      var inside = false
      for h in height {
        if h >= level {
          if inside { water += open }
          inside = true
          open = 0
        } else {
          open += 1
        }
      }
    }
    return water
  }
}
