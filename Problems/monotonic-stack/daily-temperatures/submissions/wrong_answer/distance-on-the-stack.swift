// The days between are gone from the stack, so its height says nothing about the distance.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    var stack: [Int] = []
    for (day, temperature) in temperatures.enumerated() {
      var days = 1
      while let earlier = stack.last, temperatures[earlier] < temperature {
        wait[earlier] = days
        days += 1
        stack.removeLast()
      }
      stack.append(day)
    }
    return wait
  }
}
