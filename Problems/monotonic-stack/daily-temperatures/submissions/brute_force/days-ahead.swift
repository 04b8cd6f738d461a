class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    for day in temperatures.indices {
      for later in day + 1..<max(day + 1, temperatures.count) where temperatures[later] > temperatures[day] {
        wait[day] = later - day
        break
      }
    }
    return wait
  }
}
