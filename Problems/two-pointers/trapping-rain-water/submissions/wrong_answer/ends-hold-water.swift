// The ends of the wall are no walls: only what the highest column holds back on one side is water.
class Solution {
  func trap(_ height: [Int]) -> Int {
    var highest = 0
    var water = 0
    for h in height {
      highest = max(highest, h)
      water += highest - h
    }
    return water
  }
}
