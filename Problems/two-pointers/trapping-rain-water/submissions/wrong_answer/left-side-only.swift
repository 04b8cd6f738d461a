// The water above a column also needs something on the right that holds it.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var highest = 0
    var pending = 0
    var water = 0
    for h in height {
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
}
