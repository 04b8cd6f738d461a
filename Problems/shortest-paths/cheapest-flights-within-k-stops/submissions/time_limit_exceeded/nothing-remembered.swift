// The same city with the same number of stops is looked at again and again.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }

    func cheapest(_ city: Int, _ stops: Int) -> Int {
      if city == dst { return 0 }
      if stops < 0 { return 10_000_000 }
      var best = 10_000_000
      for flight in leaving[city] ?? [] { best = min(best, flight[2] + cheapest(flight[1], stops - 1)) }
      return best
    }

    let price = cheapest(src, k)
    return price < 10_000_000 ? price : -1
  }
}
