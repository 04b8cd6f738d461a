// No warmer day follows, and the search goes on past the last day.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    temperatures.indices.map { day in
      var days = 1
      while temperatures[day + days] <= temperatures[day] { days += 1 }
      return days
    }
  }
}
