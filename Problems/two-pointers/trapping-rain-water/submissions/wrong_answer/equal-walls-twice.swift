// Between two highest columns the same water is counted from both sides.
class Solution {
  func trap(_ height: [Int]) -> Int {
    func half(_ columns: [Int]) -> Int {
      var highest = 0
      var pending = 0
      var water = 0
      for h in columns {
        if h >= highest {
          water += pending
          pending = 0
          highest = h
        } else {
          pending += highest - h
        }
      }
      return water
    }
    return half(height) + half(height.reversed())
  }
}
