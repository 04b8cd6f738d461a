class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    var stack: [Int] = []
    for (day, temperature) in temperatures.enumerated() {
      while let earlier = stack.last, temperatures[earlier] < temperature {
        wait[earlier] = day - earlier
        stack.removeLast()
      }
      stack.append(day)
    }
    return wait
  }
}
