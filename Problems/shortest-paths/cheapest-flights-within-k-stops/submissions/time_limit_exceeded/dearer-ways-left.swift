// Depth first, turning back only where the way is dearer than the best so far.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }
    var best = Int.max

    func fly(_ city: Int, _ price: Int, _ stops: Int) {
      if city == dst { best = min(best, price) }
      if city == dst || stops < 0 { return }
      for flight in leaving[city] ?? [] where price + flight[2] < best { fly(flight[1], price + flight[2], stops - 1) }
    }

    fly(src, 0, k)
    return best == .max ? -1 : best
  }
}
