// From the last day to the first: what is known of a later day says how far one can jump.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    let n = temperatures.count
    var wait = [Int](repeating: 0, count: n)
    var hottest = 0
    for day in (0..<n).reversed() {
      if temperatures[day] >= hottest {
        hottest = temperatures[day]
        continue
      }
      var days = 1
      while temperatures[day + days] <= temperatures[day] {
        days += wait[day + days]
      }
      wait[day] = days
    }
    return wait
  }
}
