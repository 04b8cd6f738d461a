// Goes up in every possible way and counts the arrivals.
class Solution {
  func climbStairs(_ n: Int) -> Int {
    var arrivals = 0

    func climb(from step: Int) {
      if step == n { arrivals += 1 }
      if step + 1 <= n { climb(from: step + 1) }
      if step + 2 <= n { climb(from: step + 2) }
    }

    climb(from: 0)
    return arrivals
  }
}
