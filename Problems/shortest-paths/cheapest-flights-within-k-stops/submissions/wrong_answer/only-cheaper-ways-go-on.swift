// Dijkstra that goes on only from cheaper prices: a dearer way to a city, but with fewer stops, is thrown away.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    var leaving = Array(repeating: [(Int, Int)](), count: n)
    for flight in flights { leaving[flight[0]].append((flight[1], flight[2])) }
    var cheapest = Array(repeating: Int.max, count: n)
    cheapest[src] = 0
    var ways = [(price: 0, city: src, stops: -1)]
    while let best = ways.indices.min(by: { ways[$0].price < ways[$1].price }) {
      let (price, city, stops) = ways.remove(at: best)
      if city == dst { return price }
      if stops == k { continue }
      for (target, more) in leaving[city] where price + more < cheapest[target] {
        cheapest[target] = price + more
        ways.append((price + more, target, stops + 1))
      }
    }
    return -1
  }
}
