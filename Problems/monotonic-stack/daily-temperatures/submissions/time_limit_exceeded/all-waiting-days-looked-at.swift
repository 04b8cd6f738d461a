// Each day looks at all days that wait, also at those that are too warm for it.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    var waiting: [Int] = []
    for (day, temperature) in temperatures.enumerated() {
      waiting.removeAll {
        if temperatures[$0] >= temperature { return false }
        wait[$0] = day - $0
        return true
      }
      waiting.append(day)
    }
    return wait
  }
}
