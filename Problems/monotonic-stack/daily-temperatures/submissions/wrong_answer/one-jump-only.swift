// If the next day is not warmer, its own warmer day is taken, which may still be too cold.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    let n = temperatures.count
    var wait = Array(repeating: 0, count: n)
    for day in stride(from: n - 2, through: 0, by: -1) {
      if temperatures[day + 1] > temperatures[day] {
        wait[day] = 1
      } else if wait[day + 1] > 0 {
        wait[day] = wait[day + 1] + 1
      }
    }
    return wait
  }
}
