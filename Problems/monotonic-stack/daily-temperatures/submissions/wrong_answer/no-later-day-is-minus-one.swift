// 0 is asked for where no warmer day follows.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    temperatures.indices.map { day in
      (temperatures[day...].firstIndex { $0 > temperatures[day] } ?? day - 1) - day
    }
  }
}
