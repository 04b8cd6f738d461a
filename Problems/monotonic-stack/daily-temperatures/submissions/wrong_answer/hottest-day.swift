// The hottest of the days that follow, not the next one that is warmer.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    var hottest = temperatures.count - 1
    for day in temperatures.indices.reversed() {
      if temperatures[hottest] > temperatures[day] { wait[day] = hottest - day } else { hottest = day }
    }
    return wait
  }
}
