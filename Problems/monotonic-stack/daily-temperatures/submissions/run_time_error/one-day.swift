// There is no day before the last one when there is only one.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var wait = Array(repeating: 0, count: temperatures.count)
    for day in 0...temperatures.count - 2 {
      for later in day + 1...temperatures.count - 1 where temperatures[later] > temperatures[day] {
        wait[day] = later - day
        break
      }
    }
    return wait
  }
}
