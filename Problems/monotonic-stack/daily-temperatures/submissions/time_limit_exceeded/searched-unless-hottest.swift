// Days that are as hot as the hottest of the rest are not searched for, all others still are.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    let n = temperatures.count
    var hottest = temperatures
    for day in stride(from: n - 2, through: 0, by: -1) { hottest[day] = max(hottest[day], hottest[day + 1]) }
    var wait = Array(repeating: 0, count: n)
    for day in 0..<n where temperatures[day] < hottest[day] {
      var later = day + 1
      while temperatures[later] <= temperatures[day] { later += 1 }
      wait[day] = later - day
    }
    return wait
  }
}
