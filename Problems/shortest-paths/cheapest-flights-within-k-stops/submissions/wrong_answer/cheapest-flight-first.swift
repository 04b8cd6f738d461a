// From each city the cheapest flight is taken.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    var city = src
    var total = 0
    var visited: Set = [src]
    for stops in 0...k {
      let leaving = flights.filter { $0[0] == city && !visited.contains($0[1]) }
      if let last = leaving.first(where: { $0[1] == dst }), stops == k { return total + last[2] }
      guard let next = leaving.min(by: { $0[2] < $1[2] }) else { return -1 }
      city = next[1]
      total += next[2]
      visited.insert(city)
      if city == dst { return total }
    }
    return -1
  }
}
