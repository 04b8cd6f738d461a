// There are only 71 temperatures: the next day of each is kept while going backwards.
class Solution {
  func dailyTemperatures(_ temperatures: [Int]) -> [Int] {
    var next: [Int: Int] = [:]
    var answer: [Int] = []
    for (day, temperature) in temperatures.enumerated().reversed() {
      var nearest = Int.max
      if temperature < 100 {
        for warmer in (temperature + 1)...100 {
          if let other = next[warmer] { nearest = min(nearest, other) }
        }
      }
      answer.append(nearest == Int.max ? 0 : nearest - day)
      next[temperature] = day
    }
    return answer.reversed()
  }
}
