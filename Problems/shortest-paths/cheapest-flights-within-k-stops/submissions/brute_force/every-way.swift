// Every way that visits no city twice.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    var visited: Set<Int> = []

    func cheapest(from city: Int, stops: Int) -> Int? {
      if city == dst { return 0 }
      if stops < 0 { return nil }
      visited.insert(city)
      defer { visited.remove(city) }
      var best: Int?
      for flight in flights where flight[0] == city && !visited.contains(flight[1]) {
        guard let rest = cheapest(from: flight[1], stops: stops - 1) else { continue }
        best = min(best ?? .max, flight[2] + rest)
      }
      return best
    }

    return cheapest(from: src, stops: k) ?? -1
  }
}
